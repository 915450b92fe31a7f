package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What was thought at intake of the risk that somebody is placed in an institution.
 *
 * @param by who of the workforce said so, {@link #NOBODY} where nobody did
 * @param on the day it was said, {@link LocalDate#MAX} where nobody did
 */
public record RiskAtIntake(PlacementRisk level, UUID by, LocalDate on) {

    /** Stands for whoever said nothing. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** Nobody has said. */
    public static final RiskAtIntake UNKNOWN = new RiskAtIntake(PlacementRisk.UNKNOWN, NOBODY, LocalDate.MAX);

    /** Whether somebody said what it was. */
    public boolean isKnown() {
        return level != PlacementRisk.UNKNOWN;
    }
}
