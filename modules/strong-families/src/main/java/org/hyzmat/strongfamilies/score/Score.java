package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hyzmat.strongfamilies.instrument.Respondent;

/**
 * What somebody's answers to a scale came to at a time point, or why there is nothing.
 *
 * @param points the score; means nothing where it is missing
 * @param missing why it is missing, {@link Missing#NOT} beside a score
 * @param takenOn the day of the answers, or on which it was known that there will be none
 * @param respondent who answered, or should have
 */
public record Score(BigDecimal points, Missing missing, LocalDate takenOn, Respondent respondent) {

    /** Nobody has said anything yet. */
    public static final Score NONE = of(BigDecimal.ZERO, LocalDate.EPOCH, Respondent.OTHER);

    /** Two numbers of the same size are the same score, however many places they are written with. */
    public Score {
        points = points.signum() == 0 ? BigDecimal.ZERO : points.stripTrailingZeros();
    }

    /** A score. */
    public static Score of(BigDecimal points, LocalDate takenOn, Respondent respondent) {
        return new Score(points, Missing.NOT, takenOn, respondent);
    }

    /** No score, and why. */
    public static Score missing(Missing reason, LocalDate takenOn, Respondent respondent) {
        return new Score(BigDecimal.ZERO, reason, takenOn, respondent);
    }

    /** Whether somebody said something: a score, or why there is none. */
    public boolean isSaid() {
        return !equals(NONE);
    }

    /** Whether there is no score, for a reason. */
    public boolean isMissing() {
        return missing != Missing.NOT;
    }

    /** Whether there is a number. */
    public boolean isNumber() {
        return isSaid() && !isMissing();
    }

    /** All of it as one word, by which a form tells whether it changed in between. */
    public String code() {
        if (!isSaid()) {
            return "";
        }
        String what = isMissing() ? missing.code() : points.toPlainString();
        return what + ";" + takenOn + ";" + respondent.code();
    }
}
