package org.hyzmat.independentliving.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL that reads visits and their tasks. */
public final class VisitRepository {

    /** What a select has to say of a visit {@code v} of a service user {@code u} called {@code l}. */
    public static final String VISIT = """
            select v.id, v.agency_id, v.service_id, v.version, v.service_user_id, coalesce(l.label, '') as name,
                coalesce(v.slot_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as slot_id, v.planned_on,
                v.starts_at, v.minutes,
                coalesce(v.worker_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as worker_id, v.by_hand,
                v.planned_tasks, v.planned_cost, v.state, v.counted_on,
                case when v.missed_reason = '' then 'NONE' else v.missed_reason end as missed_reason,
                coalesce(v.recorded_at, v.created_at) as recorded_at,
                coalesce(v.recorded_by, cast('00000000-0000-0000-0000-000000000000' as uuid)) as recorded_by,
                v.done_minutes, v.done_tasks, v.done_cost, v.observation, v.condition_change, v.condition_words
            from visit v
            join service_user u on u.id = v.service_user_id and <visible:u>
            left join people.person_label l on l.person_id = u.person_id and <visible:l>
            """;

    private static final String TASK = """
            t.task_kind_id, k.name_en, k.name_ru, k.name_tk, k.volume_en, k.volume_ru, k.volume_tk, t.minutes, t.cost,
            """;

    private final Jdbi jdbi;

    public VisitRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Visit> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> find(handle, visible, id));
    }

    static Optional<Visit> find(Handle handle, Visible visible, UUID id) {
        return visible.on(handle.createQuery(VISIT + "where v.id = :id and <visible:v>"))
                .bind("id", id)
                .map(ConstructorMapper.of(Visit.class))
                .findOne();
    }

    /** The tasks of a visit. */
    public List<VisitTask> tasks(Visible visible, Visit visit) {
        return tasks(visible, List.of(visit)).getOrDefault(visit.id(), List.of());
    }

    /** The tasks of visits: their own where they have any, else those that the plan says. */
    public Map<UUID, List<VisitTask>> tasks(Visible visible, Collection<Visit> visits) {
        return jdbi.withHandle(handle -> {
            Map<UUID, List<VisitTask>> own =
                    own(handle, visible, visits.stream().map(Visit::id).toList());
            List<UUID> slots = visits.stream()
                    .filter(visit -> !own.containsKey(visit.id()))
                    .map(Visit::slotId)
                    .distinct()
                    .toList();
            Map<UUID, List<VisitTask>> planned = planned(handle, visible, slots);
            Map<UUID, List<VisitTask>> tasks = new HashMap<>(own);
            visits.forEach(visit -> tasks.putIfAbsent(visit.id(), planned.getOrDefault(visit.slotId(), List.of())));
            return tasks;
        });
    }

    private static Map<UUID, List<VisitTask>> own(Handle handle, Visible visible, List<UUID> visits) {
        return visible.on(handle.createQuery("select t.visit_id as owner_id, " + TASK + """
                            t.planned, t.state, case when t.reason = '' then 'NONE' else t.reason end as reason
                        from visit_task t
                        join task_kind k on k.id = t.task_kind_id
                        where t.visit_id = any(:visits) and <visible:t>
                        order by t.position, t.id
                        """))
                .bindArray("visits", UUID.class, visits.toArray())
                .map(ConstructorMapper.of(VisitTask.class))
                .collect(Collectors.groupingBy(VisitTask::ownerId));
    }

    private static Map<UUID, List<VisitTask>> planned(Handle handle, Visible visible, List<UUID> slots) {
        return visible.on(handle.createQuery("select t.slot_id as owner_id, " + TASK + """
                            true as planned, 'PLANNED' as state, 'NONE' as reason
                        from slot_task t
                        join task_kind k on k.id = t.task_kind_id
                        where t.slot_id = any(:slots) and <visible:t>
                        order by t.position, t.id
                        """))
                .bindArray("slots", UUID.class, slots.toArray())
                .map(ConstructorMapper.of(VisitTask.class))
                .collect(Collectors.groupingBy(VisitTask::ownerId));
    }

    /** Somebody's next visits, the first of them first. */
    public List<Visit> ahead(Visible visible, UUID user, LocalDate today, int most) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(VISIT + """
                        where v.service_user_id = :user and v.planned_on >= :today and v.state <> 'CANCELLED'
                            and <visible:v>
                        order by v.planned_on, v.starts_at, v.id
                        limit :most
                        """))
                .bind("user", user)
                .bind("today", today)
                .bind("most", most)
                .map(ConstructorMapper.of(Visit.class))
                .list());
    }

    /** What was done to a visit, the latest first. */
    public List<VisitChange> changes(Visible visible, UUID visit) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select c.id, c.kind, c.created_at, c.created_by, c.was, c.becomes
                        from visit_change c
                        where c.visit_id = :visit and <visible:c>
                        order by c.created_at desc, c.id desc
                        """))
                .bind("visit", visit)
                .map(ConstructorMapper.of(VisitChange.class))
                .list());
    }

    /** A note of the plan. */
    record SlotNote(UUID id, String note) {}

    /** What the plan says of a weekly visit for whoever comes, empty for visits added by hand. */
    public Map<UUID, String> notes(Visible visible, Collection<Visit> visits) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(
                        "select s.id, s.note from slot s where s.id = any(:slots) and s.note <> '' and <visible:s>"))
                .bindArray(
                        "slots",
                        UUID.class,
                        visits.stream().map(Visit::slotId).distinct().toArray())
                .map(ConstructorMapper.of(SlotNote.class))
                .collect(Collectors.toMap(SlotNote::id, SlotNote::note)));
    }
}
