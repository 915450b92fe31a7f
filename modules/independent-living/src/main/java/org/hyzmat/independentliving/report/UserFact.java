package org.hyzmat.independentliving.report;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.PlacementRisk;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.people.api.Sex;

/**
 * Somebody’s support as figures need it.
 *
 * @param ageBand how old on the first day
 * @param disability the code that the latest assessment of functioning has, {@code unknown} without one
 * @param support from when on, and what became of it
 * @param seenOn the latest day on which something shows where the person lived: a visit that took place, an
 *     assessment, or an outcome; {@link LocalDate#MIN} where nothing does
 */
record UserFact(
        UUID id,
        UUID agencyId,
        UUID serviceId,
        UUID placeId,
        Sex sex,
        AgeBand ageBand,
        String disability,
        PlacementRisk risk,
        Support support,
        LocalDate seenOn) {

    /** Whether somebody said at intake that placement in an institution was possible or likely. */
    boolean isFlagged() {
        return risk == PlacementRisk.POSSIBLE || risk == PlacementRisk.LIKELY;
    }

    /** What had become of the support by a day: at home unless it had ended and not begun again. */
    OutcomeKind stateOn(LocalDate day) {
        OutcomeKind state = OutcomeKind.AT_HOME;
        for (Outcome outcome : support.outcomes()) {
            boolean isEnd = outcome.kind().ends() && outcome.happenedOn().isBefore(day);
            boolean isReturn = outcome.kind() == OutcomeKind.RETURNED
                    && !outcome.happenedOn().isAfter(day);
            state = isEnd ? outcome.kind() : isReturn ? OutcomeKind.RETURNED : state;
        }
        return state;
    }
}
