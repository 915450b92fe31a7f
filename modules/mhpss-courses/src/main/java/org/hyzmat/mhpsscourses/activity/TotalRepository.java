package org.hyzmat.mhpsscourses.activity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hyzmat.mhpsscourses.figures.Fact;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Countable;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about activities as figures need it: how many of each kind, and nothing else. */
final class TotalRepository {

    private final Jdbi jdbi;

    TotalRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many people were reached who are alike, as it is read. */
    public record TotalRow(LocalDate heldOn, UUID placeId, String layer, String sex, String ageBand, long people) {}

    /**
     * Everybody who was reached.
     *
     * @param region the region in which a place lies
     */
    List<Fact> all(Countable countable, UnaryOperator<UUID> region) {
        return rows(countable).stream()
                .map(row -> new Fact(
                        Map.of(
                                "month", YearMonth.from(row.heldOn()).toString(),
                                "place", region.apply(row.placeId()).toString(),
                                "layer", Codes.of(row.layer())),
                        Map.of("sex", Codes.of(row.sex()), "age", Codes.of(row.ageBand())),
                        row.people()))
                .toList();
    }

    private List<TotalRow> rows(Countable countable) {
        return jdbi.withHandle(handle -> countable
                .on(handle.createQuery("""
                        select a.held_on, a.place_id, a.layer, r.sex, r.age_band, sum(r.people) as people
                        from activity a
                        join activity_reached r on r.activity_id = a.id and <counted:r>
                        where a.removed_at is null and <counted:a>
                        group by a.held_on, a.place_id, a.layer, r.sex, r.age_band
                        """))
                .map(ConstructorMapper.of(TotalRow.class))
                .list());
    }
}
