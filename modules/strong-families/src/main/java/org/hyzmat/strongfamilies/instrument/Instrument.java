package org.hyzmat.strongfamilies.instrument;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A questionnaire by which groups are measured. Its wording is never kept, only its scores.
 *
 * @param agencyId the agency that added it, {@link CurriculumVersion#EVERYBODY} for one that came with the portal
 * @param version the number by which a change in between is noticed
 * @param shortName what people call it, such as SDQ; empty for an agency's own
 * @param publisher who owns it, empty where that is not known
 * @param citation where it was published, empty where that is not known
 * @param licence what its owner allows
 */
public record Instrument(
        UUID id,
        UUID agencyId,
        int version,
        String shortName,
        @Nested("name") Names name,
        String publisher,
        String citation,
        @Nested("licence") Names licence) {

    /** Whether it came with the portal. */
    public boolean isPublished() {
        return agencyId.equals(CurriculumVersion.EVERYBODY);
    }
}
