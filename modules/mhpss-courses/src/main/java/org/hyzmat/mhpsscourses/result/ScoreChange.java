package org.hyzmat.mhpsscourses.result;

import java.math.BigDecimal;

/**
 * What a form says about one score; {@link Standing#NONE} stands for an empty field.
 *
 * @param loaded the score the form was shown with
 * @param wanted the one typed
 */
record ScoreChange(BigDecimal loaded, BigDecimal wanted) {

    boolean isChange() {
        return loaded.compareTo(wanted) != 0;
    }

    /** Whether somebody else typed another score in between. */
    boolean conflictsWith(BigDecimal current) {
        return isChange() && current.compareTo(loaded) != 0 && current.compareTo(wanted) != 0;
    }

    boolean isToBeWrittenOver(BigDecimal current) {
        return isChange() && current.compareTo(loaded) == 0;
    }
}
