package org.hyzmat.independentliving.plan;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about what stands in a plan: goals, weekly visits and their tasks. */
final class PlanContent {

    private static final List<String> REMOVAL = List.of(
            """
            delete from slot_task t
            where t.slot_id in (select s.id from slot s where s.plan_id = :id and <visible:s>) and <visible:t>
            """,
            "delete from slot s where s.plan_id = :id and <visible:s>",
            "delete from goal g where g.plan_id = :id and <visible:g>");

    private final IdSource ids;

    PlanContent(IdSource ids) {
        this.ids = ids;
    }

    /** The plan into which is written, and by whom. */
    record Owner(Handle handle, UUID plan, UUID agency, UUID service, Actor actor, OffsetDateTime now) {

        PreparedBatch batch(String sql) {
            return handle.prepareBatch(sql);
        }

        PreparedBatch bind(PreparedBatch batch) {
            return batch.bind("agency", agency)
                    .bind("service", service)
                    .bind("now", now)
                    .bind("person", actor.person())
                    .bind("plan", plan);
        }
    }

    /** A weekly visit without its tasks. */
    record SlotRow(UUID id, int weekdays, LocalTime startsAt, int minutes, UUID workerId, String note) {}

    WholePlan read(Handle handle, Visible visible, CarePlan plan) {
        List<Goal> goals = visible.on(handle.createQuery("""
                        select g.id, g.words, g.progress from goal g
                        where g.plan_id = :plan and <visible:g>
                        order by g.position, g.id
                        """))
                .bind("plan", plan.id())
                .map(ConstructorMapper.of(Goal.class))
                .list();
        return new WholePlan(plan, goals, slots(handle, visible, plan.id()));
    }

    private static List<Slot> slots(Handle handle, Visible visible, UUID plan) {
        Map<UUID, List<SlotTask>> tasks = visible.on(handle.createQuery("""
                        select t.slot_id, t.task_kind_id, k.name_en, k.name_ru, k.name_tk, k.volume_en, k.volume_ru,
                            k.volume_tk, k.qualification, t.minutes, t.cost
                        from slot_task t
                        join slot s on s.id = t.slot_id and <visible:s>
                        join task_kind k on k.id = t.task_kind_id
                        where s.plan_id = :plan and <visible:t>
                        order by t.position, t.id
                        """))
                .bind("plan", plan)
                .map(ConstructorMapper.of(SlotTask.class))
                .collect(groupingBy(SlotTask::slotId));
        return visible
                .on(handle.createQuery("""
                        select s.id, s.weekdays, s.starts_at, s.minutes,
                            coalesce(s.worker_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as worker_id,
                            s.note
                        from slot s
                        where s.plan_id = :plan and <visible:s>
                        order by s.position, s.id
                        """))
                .bind("plan", plan)
                .map(ConstructorMapper.of(SlotRow.class))
                .list()
                .stream()
                .map(row -> slot(row, tasks.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Slot slot(SlotRow row, List<SlotTask> tasks) {
        return new Slot(
                row.id(),
                new Weekdays(row.weekdays()),
                row.startsAt(),
                row.minutes(),
                row.workerId(),
                row.note(),
                tasks);
    }

    void remove(Handle handle, Visible visible, UUID plan) {
        for (String sql : REMOVAL) {
            visible.on(handle.createUpdate(sql)).bind("id", plan).execute();
        }
    }

    void write(Owner owner, PlanDraft draft) {
        PreparedBatch goals = owner.batch("""
                insert into goal (id, agency_id, service_id, created_at, created_by, plan_id, position, words, progress)
                values (:id, :agency, :service, :now, :person, :plan, :position, :words, :progress)
                """);
        int position = 0;
        for (GoalDraft goal : draft.goals()) {
            owner.bind(goals)
                    .bind("id", ids.next())
                    .bind("position", ++position)
                    .bind("words", goal.words())
                    .bind("progress", goal.progress())
                    .add();
        }
        goals.execute();
        writeSlots(owner, draft.slots());
    }

    private void writeSlots(Owner owner, List<SlotDraft> drafts) {
        PreparedBatch slots = owner.batch("""
                insert into slot (id, agency_id, service_id, created_at, created_by, plan_id, position, weekdays,
                    starts_at, minutes, worker_id, note)
                values (:id, :agency, :service, :now, :person, :plan, :position, :weekdays, :startsAt, :minutes,
                    nullif(cast(:worker as uuid), cast('00000000-0000-0000-0000-000000000000' as uuid)), :note)
                """);
        PreparedBatch tasks = owner.batch("""
                insert into slot_task (id, agency_id, service_id, created_at, created_by, slot_id, task_kind_id,
                    position, minutes, cost, note)
                values (:id, :agency, :service, :now, :person, :slot, :kind, :position, :minutes, :cost, '')
                """);
        int position = 0;
        for (SlotDraft draft : drafts) {
            UUID slot = ids.next();
            owner.bind(slots)
                    .bind("id", slot)
                    .bind("position", ++position)
                    .bind("weekdays", draft.weekdays().bits())
                    .bind("startsAt", draft.startsAt())
                    .bind("minutes", draft.minutes())
                    .bind("worker", draft.worker())
                    .bind("note", draft.note())
                    .add();
            add(owner, tasks, slot, draft.tasks());
        }
        slots.execute();
        tasks.execute();
    }

    private void add(Owner owner, PreparedBatch batch, UUID slot, List<TaskKind> tasks) {
        int position = 0;
        for (TaskKind task : tasks) {
            owner.bind(batch)
                    .bind("id", ids.next())
                    .bind("slot", slot)
                    .bind("kind", task.id())
                    .bind("position", ++position)
                    .bind("minutes", task.normMinutes())
                    .bind("cost", task.unitCost())
                    .add();
        }
    }
}
