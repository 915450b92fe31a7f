package org.hyzmat.mhpsscourses.coverage;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.directory.InexactDate;

/**
 * A run of which only numbers were noted.
 *
 * @param people how many took part, -1 where that was not noted
 * @param organisations how many sent them, -1 where that was not noted
 * @param approximate whether both are about right only
 */
record Noted(
        UUID provider,
        UUID course,
        String courseCode,
        LocalDate firstOn,
        InexactDate.Precision exactness,
        int people,
        int organisations,
        boolean approximate) {

    /** From when on it was, as exactly as that is known. */
    InexactDate since() {
        return new InexactDate(firstOn, exactness);
    }
}
