package org.hyzmat.independentliving.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.platform.figures.Counts;
import org.hyzmat.platform.figures.Offer;
import org.hyzmat.platform.figures.Selection;

/** What readers of figures can ask of this module, and the counts by which it is decided what they are told. */
final class Questions {

    static final String STATE = "state";
    static final String COURSE = "course";
    static final String VISITED = "visited";

    /** Each by itself, and each provider, place and service in a year. */
    static final Offer OFFER = offer();

    private final Facts everything;
    private final LocalDate today;

    /**
     * Counts of everybody there is.
     *
     * @param everything whatever the reader has chosen
     */
    Questions(Facts everything, LocalDate today) {
        this.everything = everything;
        this.today = today;
    }

    private static Offer offer() {
        Offer offer = Offer.of(Aspect.FILTERS.stream().map(Aspect::code).toArray(String[]::new));
        for (Aspect aspect : Aspect.NAMED) {
            offer = offer.together(aspect.code(), Aspect.YEAR.code());
        }
        return offer;
    }

    /** The smallest part to which somebody belongs. */
    private static Selection part(UserFact user) {
        Selection part = Selection.ALL;
        for (Aspect aspect : Aspect.FILTERS) {
            part = part.and(aspect.code(), aspect.of(user));
        }
        return part;
    }

    /** Everybody who is or was supported; those who were visited in a month are some of them. */
    Counts people() {
        Counts counts = new Counts(OFFER);
        Map<UUID, Selection> parts = new HashMap<>();
        for (UserFact user : everything.users()) {
            Selection part = part(user);
            parts.put(user.id(), part);
            counts.add(part, 1);
            // that it is nobody may be told
            Arrays.stream(OutcomeKind.values()).forEach(kind -> counts.add(part, STATE, kind.code(), 0));
            Arrays.stream(Course.values()).forEach(course -> counts.add(part, COURSE, course.code(), 0));
            counts.add(part, STATE, user.support().state().code(), 1);
            Aspect.PERSONAL.forEach(aspect -> counts.add(part, aspect.code(), aspect.of(user), 1));
            if (user.isFlagged()) {
                counts.add(part, COURSE, Course.of(user, today).code(), 1);
            }
        }
        everything
                .byMonth()
                .forEach((month, facts) ->
                        facts.forEach(fact -> counts.add(parts.get(fact.userId()), in(month), VISITED, 1)));
        return counts;
    }

    /** The breakdown that tells those who were visited in a month from the others. */
    static String in(YearMonth month) {
        return month.toString();
    }
}
