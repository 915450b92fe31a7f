package org.hyzmat.mhpsscourses.review;

import java.time.LocalDate;
import java.util.Arrays;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Span;

/** Which reviews a list shows. */
public enum ReviewFilter {
    ALL("r.id is not null"),
    OPEN("r.answered_on is null"),
    OVERDUE("r.answered_on is null"),
    ANSWERED("r.answered_on is not null");

    private final String condition;

    ReviewFilter(String condition) {
        this.condition = condition;
    }

    /** What an address asks for; all for a word that is none of these. */
    static ReviewFilter of(String code) {
        return Arrays.stream(values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }

    String condition() {
        return condition;
    }

    /** The day before which an answer was wanted: today for late ones, no end otherwise. */
    LocalDate dueBefore(LocalDate today) {
        return this == OVERDUE ? today : Span.OPEN;
    }

    /** The word by which addresses and texts name it. */
    public String code() {
        return Codes.of(this);
    }
}
