package org.hyzmat.mhpsscourses.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;

/**
 * What was done in a community, and how many it reached.
 *
 * @param version the number by which a change in between is noticed
 * @param removedAt when it was removed as recorded by mistake, {@link OffsetDateTime#MAX} where it holds
 * @param reached those sexes and ages of which anybody was reached
 */
public record Activity(
        UUID id,
        int version,
        LocalDate heldOn,
        UUID placeId,
        Layer layer,
        Sector sector,
        Kind kind,
        OffsetDateTime removedAt,
        List<Reached> reached) {

    public Activity {
        reached = List.copyOf(reached);
    }

    public boolean isRemoved() {
        return !removedAt.equals(OffsetDateTime.MAX);
    }

    /** How many people of a sex and an age were reached. */
    public int people(Sex sex, AgeBand band) {
        return reached.stream()
                .filter(each -> each.sex() == sex && each.ageBand() == band)
                .mapToInt(Reached::people)
                .sum();
    }

    /** How many people were reached. */
    public int people() {
        return reached.stream().mapToInt(Reached::people).sum();
    }
}
