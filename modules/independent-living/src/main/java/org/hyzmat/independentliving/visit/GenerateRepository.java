package org.hyzmat.independentliving.visit;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL that makes the visits that plans ask for: few statements, however many people and days. */
public final class GenerateRepository {

    /** Two who plan at the same time, or a month that is closed: whoever comes second looks again at what is there. */
    private static final int ATTEMPTS = 3;

    private static final UUID ALL = new UUID(0, 0);

    private final Jdbi jdbi;
    private final IdSource ids;
    private final PlannableDays plannable;

    public GenerateRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.plannable = new PlannableDays(jdbi);
    }

    /** What was done. */
    public record Done(int added, int changed, int removed, int kept) {

        private static Done of(Generation generation) {
            return new Done(
                    generation.added().size(),
                    generation.changed().size(),
                    generation.removed().size(),
                    generation.kept());
        }
    }

    /**
     * Makes the visits of some days.
     *
     * @param users for whom; for everybody if empty
     */
    public Done generate(Span days, List<UUID> users, Actor actor, OffsetDateTime now) {
        UUID user = users.isEmpty() ? ALL : users.get(0);
        MonthLock.prepare(jdbi, actor.agency());
        List<Generation> written = new ArrayList<>();
        for (int attempt = 1; attempt <= ATTEMPTS && written.isEmpty(); attempt++) {
            BiPredicate<UUID, LocalDate> supported = plannable.of(actor);
            List<Generation> tried = new ArrayList<>();
            boolean isWritten = Once.create(jdbi, handle -> {
                tried.add(write(handle, days, user, supported, actor, now));
                if (tried.get(0).isIn(MonthLock.hold(handle, actor.agency()))) {
                    handle.rollback();
                    tried.clear();
                }
            });
            if (isWritten) {
                written.addAll(tried);
            }
        }
        return written.stream().map(Done::of).findFirst().orElse(new Done(0, 0, 0, 0));
    }

    private Generation write(
            Handle handle,
            Span days,
            UUID user,
            BiPredicate<UUID, LocalDate> supported,
            Actor actor,
            OffsetDateTime now) {
        Visible visible = actor.visible();
        List<Wanted> wanted = wanted(handle, visible, days, user);
        Generation generation = Generation.of(days, wanted, present(handle, visible, days, user), supported);
        List<UUID> gone = new ArrayList<>(generation.removed());
        generation.changed().forEach(each -> gone.add(each.id()));
        List<Generation.Made> made = new ArrayList<>(generation.changed());
        made.addAll(generation.added());
        if (!gone.isEmpty()) {
            remove(handle, visible, gone);
        }
        if (!made.isEmpty()) {
            insert(handle, made, actor, now);
        }
        return generation;
    }

    private static List<Wanted> wanted(Handle handle, Visible visible, Span days, UUID user) {
        return visible.on(handle.createQuery("""
                        select s.id as slot_id, p.service_user_id, p.agency_id, p.service_id, s.weekdays, s.starts_at,
                            s.minutes,
                            coalesce(s.worker_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as worker_id,
                            p.from_on, coalesce(p.to_on, date '9999-12-31') as to_on,
                            coalesce(n.tasks, 0) as tasks, coalesce(n.cost, 0) as cost
                        from care_plan p
                        join slot s on s.plan_id = p.id and <visible:s>
                        left join (
                            select t.slot_id, count(*) as tasks, sum(t.cost) as cost
                            from slot_task t
                            where <visible:t>
                            group by t.slot_id) n on n.slot_id = s.id
                        where p.agreed_on is not null and p.from_on <= :to
                            and coalesce(p.to_on, date '9999-12-31') >= :from
                            and (:all or p.service_user_id = :user) and <visible:p>
                        order by s.id
                        """))
                .bind("from", days.fromOn())
                .bind("to", days.toOn())
                .bind("all", user.equals(ALL))
                .bind("user", user)
                .map(ConstructorMapper.of(Wanted.class))
                .list();
    }

    private static List<Present> present(Handle handle, Visible visible, Span days, UUID user) {
        return visible.on(handle.createQuery("""
                        select v.id, v.version, v.slot_id, v.slot_on, v.starts_at, v.minutes,
                            coalesce(v.worker_id, cast('00000000-0000-0000-0000-000000000000' as uuid)) as worker_id,
                            v.planned_tasks, v.planned_cost,
                            (v.by_hand or v.state <> 'PLANNED' or exists (
                                select 1 from closed_month m
                                where m.agency_id = v.agency_id and m.month_on = v.counted_on)) as fixed
                        from visit v
                        where v.slot_id is not null and v.slot_on >= :from and v.slot_on <= :to
                            and (:all or v.service_user_id = :user) and <visible:v>
                        order by v.id
                        """))
                .bind("from", days.fromOn())
                .bind("to", days.toOn())
                .bind("all", user.equals(ALL))
                .bind("user", user)
                .map(ConstructorMapper.of(Present.class))
                .list();
    }

    private static void remove(Handle handle, Visible visible, List<UUID> visits) {
        visible.on(handle.createUpdate("delete from visit v where v.id = any(:ids) and <visible:v>"))
                .bindArray("ids", UUID.class, visits.toArray())
                .execute();
    }

    /** One statement with a list for each column: a batch has a statement for each visit, each with 17 values. */
    private void insert(Handle handle, List<Generation.Made> visits, Actor actor, OffsetDateTime now) {
        List<Wanted> wanted = visits.stream().map(Generation.Made::wanted).toList();
        handle.createUpdate("""
                        insert into visit (id, agency_id, service_id, version, created_at, created_by, service_user_id,
                            slot_id, slot_on, planned_on, starts_at, minutes, worker_id, by_hand, planned_tasks,
                            planned_cost, state, counted_on)
                        select n.id, n.agency_id, n.service_id, n.version, :now, :person, n.service_user_id,
                            n.slot_id, n.slot_on, n.slot_on, n.starts_at, n.minutes,
                            nullif(n.worker_id, cast('00000000-0000-0000-0000-000000000000' as uuid)), false, n.tasks,
                            cast(n.cost as numeric(10, 2)), 'PLANNED', cast(date_trunc('month', n.slot_on) as date)
                        from unnest(cast(:ids as uuid array), cast(:versions as integer array),
                                cast(:agencies as uuid array), cast(:services as uuid array),
                                cast(:users as uuid array), cast(:slots as uuid array), cast(:days as date array),
                                cast(:starts as time array), cast(:minutes as integer array),
                                cast(:workers as uuid array), cast(:tasks as integer array),
                                cast(:costs as varchar array))
                            as n (id, version, agency_id, service_id, service_user_id, slot_id, slot_on, starts_at,
                                minutes, worker_id, tasks, cost)
                        """)
                .bind("now", now)
                .bind("person", actor.person())
                .bindArray("ids", UUID.class, each(visits, this::id))
                .bindArray("versions", Integer.class, each(visits, Generation.Made::version))
                .bindArray("agencies", UUID.class, each(wanted, Wanted::agencyId))
                .bindArray("services", UUID.class, each(wanted, Wanted::serviceId))
                .bindArray("users", UUID.class, each(wanted, Wanted::serviceUserId))
                .bindArray("slots", UUID.class, each(wanted, Wanted::slotId))
                .bindArray("days", LocalDate.class, each(visits, Generation.Made::day))
                .bindArray("starts", LocalTime.class, each(wanted, Wanted::startsAt))
                .bindArray("minutes", Integer.class, each(wanted, Wanted::minutes))
                .bindArray("workers", UUID.class, each(wanted, Wanted::workerId))
                .bindArray("tasks", Integer.class, each(wanted, Wanted::tasks))
                .bindArray(
                        "costs", String.class, each(wanted, each -> each.cost().toPlainString()))
                .execute();
    }

    private UUID id(Generation.Made made) {
        return made.id().equals(Visit.NO_SLOT) ? ids.next() : made.id();
    }

    private static <T> Object[] each(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }
}
