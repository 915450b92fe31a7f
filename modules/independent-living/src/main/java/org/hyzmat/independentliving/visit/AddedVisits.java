package org.hyzmat.independentliving.visit;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problems;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about visits that no plan asks for. */
final class AddedVisits {

    private final Jdbi jdbi;
    private final IdSource ids;

    AddedVisits(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /**
     * Adds a visit.
     *
     * @return false if it was added before
     * @throws org.hyzmat.platform.InvalidInputException if the month of its day is closed
     */
    boolean add(UUID id, ServiceUser user, VisitDraft draft, Actor actor, OffsetDateTime now) {
        MonthLock.prepare(jdbi, user.agencyId());
        return Once.create(jdbi, handle -> {
            insert(handle, id, user, draft, actor, now);
            insertTasks(handle, id, user, draft, actor, now);
            Visit visit = VisitRepository.find(handle, actor.visible(), id).orElseThrow();
            VisitForm sent = new VisitForm(ids.next(), 1, actor, now);
            VisitWriter.note(
                    handle, visit, sent, VisitWriter.Act.of(ChangeKind.ADDED, Facts.NONE, Facts.planned(visit)));
            ClosedMonths closed = MonthLock.hold(handle, user.agencyId());
            new Problems()
                    .when(closed.find(visit.plannedOn()).isPresent(), "day", "visit.month.closed")
                    .throwIfAny();
        });
    }

    private static void insert(
            Handle handle, UUID id, ServiceUser user, VisitDraft draft, Actor actor, OffsetDateTime now) {
        handle.createUpdate("""
                        insert into visit (id, agency_id, service_id, created_at, created_by, service_user_id,
                            planned_on, starts_at, minutes, worker_id, by_hand, planned_tasks, planned_cost, state,
                            counted_on)
                        values (:id, :agency, :service, :now, :person, :user, :day, :start, :minutes,
                            nullif(cast(:worker as uuid), cast('00000000-0000-0000-0000-000000000000' as uuid)), true,
                            :tasks, :cost, 'PLANNED', :month)
                        """)
                .bind("id", id)
                .bind("agency", user.agencyId())
                .bind("service", user.serviceId())
                .bind("now", now)
                .bind("person", actor.person())
                .bind("user", user.id())
                .bind("day", draft.time().day())
                .bind("start", draft.time().start())
                .bind("minutes", draft.time().minutes())
                .bind("worker", draft.worker())
                .bind("tasks", draft.tasks().size())
                .bind("cost", draft.tasks().stream().map(TaskKind::unitCost).reduce(BigDecimal.ZERO, BigDecimal::add))
                .bind("month", draft.time().day().withDayOfMonth(1))
                .execute();
    }

    private void insertTasks(
            Handle handle, UUID id, ServiceUser user, VisitDraft draft, Actor actor, OffsetDateTime now) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into visit_task (id, agency_id, service_id, created_at, created_by, visit_id, task_kind_id,
                    position, minutes, cost, planned, state)
                values (:id, :agency, :service, :now, :person, :visit, :kind, :position, :minutes, :cost, true,
                    'PLANNED')
                """);
        int position = 0;
        for (TaskKind task : draft.tasks()) {
            batch.bind("id", ids.next())
                    .bind("agency", user.agencyId())
                    .bind("service", user.serviceId())
                    .bind("now", now)
                    .bind("person", actor.person())
                    .bind("visit", id)
                    .bind("kind", task.id())
                    .bind("position", ++position)
                    .bind("minutes", task.normMinutes())
                    .bind("cost", task.unitCost())
                    .add();
        }
        batch.execute();
    }
}
