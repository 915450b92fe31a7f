package org.hyzmat.platform.attendance;

/**
 * What a form says about one person.
 *
 * @param loaded the mark that stood there when the form was shown
 * @param wanted the mark chosen in it
 * @param chosen whether the mark was chosen for this very person, not for all who are left
 * @since 1.2
 */
public record MarkChange(Mark loaded, Mark wanted, boolean chosen) {

    /**
     * What becomes of it when another mark may have been made in between.
     *
     * @param current the mark that stands there now
     * @return what is to be done
     */
    public Outcome against(Mark current) {
        if (wanted == loaded || wanted == current) {
            return Outcome.NOTHING;
        }
        if (current == loaded) {
            return Outcome.WRITE;
        }
        return chosen ? Outcome.CONFLICT : Outcome.NOTHING;
    }

    /** What becomes of a change. */
    public enum Outcome {
        /** The form changes nothing, or the mark is there already. */
        NOTHING,
        /** The mark is written. */
        WRITE,
        /** Somebody else made another mark in between: a person decides. */
        CONFLICT
    }
}
