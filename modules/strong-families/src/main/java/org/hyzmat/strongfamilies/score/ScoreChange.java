package org.hyzmat.strongfamilies.score;

/**
 * What a form says about one cell.
 *
 * @param loaded the code of what stood there when the form was shown
 * @param wanted what shall stand there, {@link Score#NONE} to take away what stands there
 */
public record ScoreChange(ScoreKey cell, String loaded, Score wanted) {

    /** What becomes of it when something else may have been written in between. */
    Outcome against(Score current) {
        String now = current.code();
        if (wanted.code().equals(loaded) || wanted.code().equals(now)) {
            return Outcome.NOTHING;
        }
        return now.equals(loaded) ? Outcome.WRITE : Outcome.CONFLICT;
    }

    /** What becomes of a change. */
    enum Outcome {
        /** The form changes nothing, or it stands there already. */
        NOTHING,
        /** It is written. */
        WRITE,
        /** Somebody else wrote something else in between: a person decides. */
        CONFLICT
    }
}
