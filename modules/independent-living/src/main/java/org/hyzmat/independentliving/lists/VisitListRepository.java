package org.hyzmat.independentliving.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.SupportRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL by which a whole list of visits is compared, added, removed and given out. */
final class VisitListRepository {

    private static final String COLUMNS = """
            v.service_user_id, v.planned_on, v.starts_at, v.minutes,
            coalesce(v.worker_id, uuid '00000000-0000-0000-0000-000000000000') as worker_id,
            v.planned_tasks, v.planned_cost, v.state, v.missed_reason, v.done_minutes, v.done_tasks, v.done_cost
            """;

    private final Handle handle;
    private final Actor actor;

    VisitListRepository(Handle handle, Actor actor) {
        this.handle = handle;
        this.actor = actor;
    }

    /** Everybody who is or was supported. */
    List<ListedUser> users() {
        return actor.visible()
                .on(handle.createQuery("""
                        select u.id, u.agency_id, u.service_id, u.started_on, coalesce(l.label, '') as name
                        from service_user u
                        left join people.person_label l on l.person_id = u.person_id and <visible:l>
                        where <visible:u>
                        order by l.sort_key, u.started_on, u.id
                        """))
                .map(ConstructorMapper.of(ListedUser.class))
                .list();
    }

    /** What became of the support of some of them. */
    Map<UUID, List<Outcome>> outcomes(Collection<UUID> users) {
        return SupportRepository.ofUsers(handle, actor.visible(), users);
    }

    ClosedMonths closed(UUID agency) {
        return ClosedMonths.of(handle, agency);
    }

    /** The visits to some of them between two days. */
    List<ListedVisit> visits(Collection<UUID> users, LocalDate from, LocalDate to) {
        return actor.visible()
                .on(handle.createQuery("select " + COLUMNS + """
                        from visit v
                        where v.service_user_id = any(:users) and v.planned_on between :from and :to and <visible:v>
                        """))
                .bindArray("users", UUID.class, users.toArray())
                .bind("from", from)
                .bind("to", to)
                .map(ConstructorMapper.of(ListedVisit.class))
                .list();
    }

    void add(ImportRun run, IdSource ids, List<NewVisit> visits) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into visit (id, agency_id, service_id, created_at, created_by, service_user_id, planned_on,
                    starts_at, minutes, worker_id, by_hand, planned_tasks, planned_cost, state, missed_reason,
                    recorded_at, recorded_by, done_minutes, done_tasks, done_cost, counted_on, import_id)
                values (:id, :agency, :service, :at, :by, :user, :day,
                    :time, :minutes, :worker, true, :planned_tasks, :planned_cost, :state, :reason,
                    :recorded_at, :recorded_by, :done_minutes, :done_tasks, :done_cost, :counted, :import)
                """);
        for (NewVisit each : visits) {
            ListedVisit visit = each.visit();
            Optional<ImportRun> recorded = Optional.of(run).filter(any -> visit.isRecorded());
            batch.bind("id", ids.next())
                    .bind("agency", each.user().agencyId())
                    .bind("service", each.user().serviceId())
                    .bind("at", run.at())
                    .bind("by", run.actor().person())
                    .bind("user", each.user().id())
                    .bind("day", visit.plannedOn())
                    .bind("time", visit.startsAt())
                    .bind("minutes", visit.minutes())
                    .bind("worker", Optional.of(visit.workerId()).filter(worker -> !worker.equals(ListedVisit.NOBODY)))
                    .bind("planned_tasks", visit.plannedTasks())
                    .bind("planned_cost", visit.plannedCost())
                    .bind("state", visit.state())
                    .bind("reason", visit.missedReason())
                    .bind("recorded_at", recorded.map(ImportRun::at))
                    .bind("recorded_by", recorded.map(by -> by.actor().person()))
                    .bind("done_minutes", visit.doneMinutes())
                    .bind("done_tasks", visit.doneTasks())
                    .bind("done_cost", visit.doneCost())
                    .bind("counted", each.countedOn())
                    .bind("import", run.id())
                    .add();
        }
        batch.execute();
    }

    /** Takes back what an import added and nobody changed, used or accounted for since. */
    long remove(ImportRun run) {
        return actor.visible()
                .on(handle.createUpdate("""
                        delete from visit v
                        where v.import_id = :import and v.version = 1 and <visible:v>
                            and not exists (select 1 from visit_task t where t.visit_id = v.id and <visible:t>)
                            and not exists (select 1 from visit_change c where c.visit_id = v.id and <visible:c>)
                            and not exists (select 1 from follow_up f where f.visit_id = v.id and <visible:f>)
                            and not exists (
                                select 1 from closed_month m
                                where m.agency_id = v.agency_id and m.month_on = v.counted_on)
                        """))
                .bind("import", run.id())
                .execute();
    }

    /** Gives out every visit, day by day. */
    void each(Consumer<ListedVisit> next) {
        actor.visible()
                .on(handle.createQuery("select " + COLUMNS + """
                        from visit v
                        where <visible:v>
                        order by v.planned_on, v.starts_at, v.service_user_id, v.id
                        """))
                .setFetchSize(ListKind.BATCH)
                .map(ConstructorMapper.of(ListedVisit.class))
                .useStream(visits -> visits.forEach(next));
    }
}
