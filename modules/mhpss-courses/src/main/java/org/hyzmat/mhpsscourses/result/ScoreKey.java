package org.hyzmat.mhpsscourses.result;

import java.util.UUID;

/** Whose test of which occasion. */
record ScoreKey(UUID enrolment, Occasion occasion) {

    /** The name of its field in a form. */
    String field() {
        return occasion.code() + "-" + enrolment;
    }

    /** The name of the hidden field with what it was shown with. */
    String loadedField() {
        return "was-" + field();
    }
}
