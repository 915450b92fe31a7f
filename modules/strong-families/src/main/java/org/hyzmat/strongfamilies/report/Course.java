package org.hyzmat.strongfamilies.report;

import java.util.Arrays;
import java.util.List;
import org.hyzmat.platform.Codes;
import org.hyzmat.strongfamilies.group.Dose;

/** What became of a family, in one word: each has exactly one, so that readers of figures can be shown the parts. */
enum Course {
    NEVER_CAME,
    /** As many sessions as required. */
    ENOUGH,
    /** Fewer, and the family left before the last session. */
    LEFT,
    /** Fewer, or nobody has said how many are required; the family stayed. */
    STAYED;

    static Course of(FamilyFact family) {
        if (family.attended() > 0 && family.dose(family.attended()) == Dose.REACHED) {
            return ENOUGH;
        }
        return switch (Stay.of(family, family.attended())) {
            case NEVER_CAME -> NEVER_CAME;
            case LEFT -> LEFT;
            case STAYED -> STAYED;
        };
    }

    /** How many families of a report have it. */
    long count(Facts facts) {
        return facts.families().stream().filter(family -> of(family) == this).count();
    }

    /** Those that a report can tell: nobody attended enough where nobody said how many sessions that is. */
    static List<Course> of(Facts facts) {
        return Arrays.stream(values())
                .filter(course -> course != ENOUGH || facts.requiresSessions())
                .toList();
    }

    /** What a report calls it: it does not speak of required sessions where there are none. */
    String textKey(Facts facts) {
        boolean isPlain = this == NEVER_CAME || facts.requiresSessions();
        return "report.course." + code() + (isPlain ? "" : ".any");
    }

    /** The word by which texts name it. */
    String code() {
        return Codes.of(this);
    }
}
