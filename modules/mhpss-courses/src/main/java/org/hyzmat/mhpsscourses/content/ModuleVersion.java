package org.hyzmat.mhpsscourses.content;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Layer;

/**
 * One version of what a module teaches.
 *
 * @param version the number by which a change in between is noticed
 * @param number which version of its module it is, from 1
 * @param basedOnId the version whose words it began with; its own id for the first one
 * @param standard the standard that it refers to, possibly empty
 * @param whatChanged since the version before, possibly empty
 */
public record ModuleVersion(
        UUID id,
        UUID agencyId,
        int version,
        OffsetDateTime createdAt,
        UUID courseModuleId,
        int number,
        UUID basedOnId,
        VersionState state,
        Layer layer,
        int hours,
        String standard,
        String whatChanged) {

    /** Whether it began with no other version. */
    public boolean isFirst() {
        return basedOnId.equals(id);
    }
}
