package org.hyzmat.mhpsscourses.coverage;

import org.hyzmat.platform.Codes;

/** How somebody who took part in a course stands. */
enum Standing {
    /** With a certificate that is valid. */
    VALID,
    /** With a certificate that has expired. */
    EXPIRED,
    /** Without a certificate. */
    NONE;

    String code() {
        return Codes.of(this);
    }
}
