package org.hyzmat.strongfamilies.instrument;

import java.math.BigDecimal;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What an instrument measures.
 *
 * @param agencyId the agency that added it, {@link CurriculumVersion#EVERYBODY} for one that came with the portal
 * @param version the number by which a change in between is noticed
 * @param instrument the short name of its instrument, empty for an agency's own
 * @param name what it is called beside its instrument
 * @param step by how much two scores differ at least
 * @param respondent who usually answers
 * @param unconfirmed whether no published source confirms its range
 * @param inUse whether there is or was a score: it is not changed any more
 * @param retired whether groups are not offered it any more
 */
public record Scale(
        UUID id,
        UUID agencyId,
        int version,
        UUID instrumentId,
        String instrument,
        int sortOrder,
        @Nested("name") Names name,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal step,
        Direction direction,
        OutcomeArea area,
        About about,
        Respondent respondent,
        boolean unconfirmed,
        boolean inUse,
        boolean retired) {

    /** Its name with that of its instrument in front. */
    public Names label() {
        return instrument.isEmpty()
                ? name
                : new Names(
                        instrument + ": " + name.en(), instrument + ": " + name.ru(), instrument + ": " + name.tk());
    }

    /** Whether it came with the portal. */
    public boolean isPublished() {
        return agencyId.equals(CurriculumVersion.EVERYBODY);
    }

    /** Whether an agency may still change it: a scale with scores stays as it was. */
    public boolean isOpenTo(UUID agency) {
        return !inUse && agencyId.equals(agency);
    }

    /** Whether a score lies between its ends, both included. */
    public boolean holds(BigDecimal points) {
        return points.compareTo(lowest) >= 0 && points.compareTo(highest) <= 0;
    }

    /** Whether a score is a whole number of steps above the lowest one. */
    public boolean isOnStep(BigDecimal points) {
        return points.subtract(lowest).remainder(step).signum() == 0;
    }
}
