package org.hyzmat.independentliving.plan;

import java.math.BigDecimal;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Qualification;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What is to be done at a weekly visit.
 *
 * @param minutes how long it should take, as the catalogue said when the plan was written
 * @param cost in manats, likewise
 */
public record SlotTask(
        UUID slotId,
        UUID taskKindId,
        @Nested("name") Names name,
        @Nested("volume") Names volume,
        Qualification qualification,
        int minutes,
        BigDecimal cost) {}
