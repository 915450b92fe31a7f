package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A service user in a list.
 *
 * @param name empty where the register of people does not say
 * @param outcome the latest outcome, at home where there is none yet
 * @param outcomeOn its day, the first day of support where there is none yet
 */
public record UserRow(
        UUID id,
        String name,
        UUID agencyId,
        UUID serviceId,
        UUID placeId,
        UUID coordinatorId,
        LocalDate startedOn,
        PlacementRisk placementRisk,
        OutcomeKind outcome,
        LocalDate outcomeOn) {}
