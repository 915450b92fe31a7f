package org.hyzmat.mhpsscourses.consultation;

import java.util.Optional;
import org.hyzmat.platform.Codes;

/** Whose concern a recommendation takes up. */
public enum RecommendationKind {
    LOCAL_NEED,
    NATIONAL_PRIORITY;

    /** The constant of a word in a form. */
    static Optional<RecommendationKind> of(String code) {
        return Codes.find(RecommendationKind.class, code);
    }

    /** The word by which texts and forms name it. */
    public String code() {
        return Codes.of(this);
    }
}
