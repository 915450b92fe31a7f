package org.hyzmat.mhpsscourses.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about activities. */
final class ActivityRepository {

    private static final String ACTIVITY = """
            select a.id, a.version, a.held_on, a.place_id, a.layer, a.sector, a.removed_at, k.id as kind_id,
                k.agency_id as kind_agency_id, k.edition as kind_edition, k.code as kind_code,
                k.name_en as kind_name_en, k.name_ru as kind_name_ru, k.name_tk as kind_name_tk
            from activity a
            join activity_kind k on k.id = a.kind_id
            """;
    private static final String NEWEST = "order by a.held_on desc, a.created_at desc, a.id ";

    private final Jdbi jdbi;
    private final Supplier<UUID> ids;

    ActivityRepository(Jdbi jdbi, Supplier<UUID> ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /** An activity as it is read, without whom it reached. */
    public record Row(
            UUID id,
            int version,
            LocalDate heldOn,
            UUID placeId,
            Layer layer,
            Sector sector,
            Optional<OffsetDateTime> removedAt,
            @Nested("kind") Kind kind) {

        private Activity with(List<Reached> reached) {
            OffsetDateTime removed = removedAt.orElse(OffsetDateTime.MAX);
            return new Activity(id, version, heldOn, placeId, layer, sector, kind, removed, reached);
        }
    }

    /** How many of an activity, as it is read. */
    public record ReachedRow(UUID activityId, @Nested Reached reached) {}

    /** A page of what is meant, the newest first. */
    Page<Activity> page(Visible visible, ActivityFilter filter, int page) {
        return jdbi.withHandle(handle -> {
            List<Row> rows = visible.on(filter.on(
                            handle.createQuery(ACTIVITY + filter.condition() + NEWEST + "limit :limit offset :offset")))
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(Row.class))
                    .list();
            long total = visible.on(
                            filter.on(handle.createQuery("select count(*) from activity a " + filter.condition())))
                    .mapTo(Long.class)
                    .one();
            return new Page<>(filled(handle, visible, rows), page, Page.SIZE, total);
        });
    }

    /** All of what is meant, the newest first. */
    List<Activity> all(Visible visible, ActivityFilter filter) {
        return jdbi.withHandle(handle -> filled(
                handle,
                visible,
                visible.on(filter.on(handle.createQuery(ACTIVITY + filter.condition() + NEWEST)))
                        .map(ConstructorMapper.of(Row.class))
                        .list()));
    }

    Optional<Activity> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> {
            List<Row> rows = visible.on(handle.createQuery(ACTIVITY + "where a.id = :id and <visible:a>"))
                    .bind("id", id)
                    .map(ConstructorMapper.of(Row.class))
                    .list();
            return filled(handle, visible, rows).stream().findFirst();
        });
    }

    private static List<Activity> filled(Handle handle, Visible visible, List<Row> rows) {
        Map<UUID, List<Reached>> reached =
                reached(handle, visible, rows.stream().map(Row::id).toList());
        return rows.stream()
                .map(row -> row.with(reached.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Map<UUID, List<Reached>> reached(Handle handle, Visible visible, Collection<UUID> activities) {
        return visible.on(handle.createQuery("""
                        select r.activity_id, r.sex, r.age_band, r.people
                        from activity_reached r
                        where r.activity_id = any(:activities) and <visible:r>
                        order by r.activity_id, r.id
                        """))
                .bindArray("activities", UUID.class, activities.toArray())
                .map(ConstructorMapper.of(ReachedRow.class))
                .collect(Collectors.groupingBy(
                        ReachedRow::activityId, Collectors.mapping(ReachedRow::reached, Collectors.toList())));
    }

    /** Records an activity; false if it was recorded before. */
    boolean create(UUID id, ActivityDraft draft, Stamp stamp) {
        return Once.create(jdbi, handle -> {
            stamp.on(handle.createUpdate("""
                            insert into activity (id, agency_id, created_at, created_by, held_on, place_id, layer,
                                sector, kind_id)
                            values (:id, :agency, :at, :by, :heldOn, :place, :layer, :sector, :kind)
                            """)).bind("id", id).bindMethods(draft).execute();
            write(handle, id, draft.reached(), stamp);
        });
    }

    private void write(Handle handle, UUID activity, List<Reached> reached, Stamp stamp) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into activity_reached (id, agency_id, created_at, created_by, activity_id, sex, age_band, people)
                values (:id, :agency, :at, :by, :activity, :sex, :ageBand, :people)
                """);
        reached.forEach(each -> batch.bind("id", ids.get())
                .bind("agency", stamp.agency())
                .bind("at", stamp.at())
                .bind("by", stamp.actor().person())
                .bind("activity", activity)
                .bind("sex", each.sex())
                .bind("ageBand", each.ageBand())
                .bind("people", each.people())
                .add());
        batch.execute();
    }

    /** Corrects an activity; false if somebody else did so in between. */
    boolean change(Activity activity, int version, ActivityDraft draft, Stamp stamp) {
        Visible visible = stamp.actor().visible();
        return jdbi.inTransaction(handle -> {
            boolean isChanged = visible.on(handle.createUpdate("""
                                    update activity a
                                    set version = a.version + 1, held_on = :heldOn, place_id = :place, layer = :layer,
                                        sector = :sector, kind_id = :kind
                                    where a.id = :id and a.version = :version and a.removed_at is null and <visible:a>
                                    """))
                            .bind("id", activity.id())
                            .bind("version", version)
                            .bindMethods(draft)
                            .execute()
                    == 1;
            if (isChanged) {
                visible.on(handle.createUpdate(
                                "delete from activity_reached r where r.activity_id = :id and <visible:r>"))
                        .bind("id", activity.id())
                        .execute();
                write(handle, activity.id(), draft.reached(), stamp);
            }
            return isChanged;
        });
    }

    /** Takes an activity out of lists and figures; false if somebody else changed it in between. */
    boolean remove(Activity activity, int version, Actor actor, OffsetDateTime now) {
        return jdbi.withHandle(handle -> actor.visible()
                        .on(handle.createUpdate("""
                                update activity a
                                set version = a.version + 1, removed_at = :now, removed_by = :person
                                where a.id = :id and a.version = :version and a.removed_at is null and <visible:a>
                                """))
                        .bind("id", activity.id())
                        .bind("version", version)
                        .bind("now", now)
                        .bind("person", actor.person())
                        .execute()
                == 1);
    }

    /** Puts an activity back; nothing happens to one that was not removed. */
    void restore(Activity activity, Visible visible) {
        jdbi.useHandle(handle ->
                visible.on(handle.createUpdate("""
                        update activity a
                        set version = a.version + 1, removed_at = null, removed_by = null
                        where a.id = :id and a.removed_at is not null and <visible:a>
                        """)).bind("id", activity.id()).execute());
    }
}
