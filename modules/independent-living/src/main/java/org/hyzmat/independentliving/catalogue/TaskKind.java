package org.hyzmat.independentliving.catalogue;

import java.math.BigDecimal;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A task of the catalogue.
 *
 * @param agencyId the agency that has it, {@link #EVERYBODY} for one that came with the portal
 * @param version the number by which a change in between is noticed
 * @param volume how much one time means, possibly empty
 * @param normMinutes how long one time should take
 * @param unitCost what one time costs, in manats
 * @param retired whether new plans can no longer contain it
 */
public record TaskKind(
        UUID id,
        UUID agencyId,
        int version,
        @Nested("name") Names name,
        @Nested("volume") Names volume,
        int normMinutes,
        BigDecimal unitCost,
        Qualification qualification,
        boolean retired) {

    /** The agency of what came with the portal. */
    public static final UUID EVERYBODY = new UUID(0, 0);

    /** Whether it came with the portal, with made-up norms. */
    public boolean isExample() {
        return agencyId.equals(EVERYBODY);
    }
}
