package org.hyzmat.strongfamilies.instrument;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;

/**
 * What one source calls the scores of a scale. It is shown with that source only: no norms of Turkmen families are
 * known.
 *
 * @param number which of the tables of the scale it is, from 1
 * @param country whose people the source measured
 * @param respondent who answered there
 * @param unconfirmed whether the source was not found, or another one contradicts it
 * @param bands in the order of the source, the one that worries least first
 */
public record BandTable(
        UUID id,
        UUID scaleId,
        int number,
        Names country,
        Respondent respondent,
        String source,
        boolean unconfirmed,
        List<Band> bands) {

    public BandTable {
        bands = List.copyOf(bands);
    }
}
