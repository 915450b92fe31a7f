package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about corrections of how support began. */
public final class BeginningRepository {

    private final Jdbi jdbi;
    private final IdSource ids;

    public BeginningRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /** What was corrected of somebody, the latest first. */
    public List<BeginningChange> ofUser(Visible visible, UUID user) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select b.was_service_id, b.was_started_on, b.created_at, b.created_by
                        from beginning_change b
                        where b.service_user_id = :user and <visible:b>
                        order by b.created_at desc, b.id desc
                        """))
                .bind("user", user)
                .map(ConstructorMapper.of(BeginningChange.class))
                .list());
    }

    /**
     * Refuses what contradicts other records of somebody. It is called last, since it holds the months of the agency.
     *
     * @param user as stored before
     * @throws org.hyzmat.platform.InvalidInputException if it does
     */
    static void check(Handle handle, Visible visible, ServiceUser user, Beginning now) {
        Problems problems = new Problems();
        if (!now.service().equals(user.serviceId())) {
            problems.when(isPresent(handle, visible, user, now.service()), "service", "user.service.present");
            problems.when(isAccountedFor(handle, visible, user), "service", "user.service.closed");
        }
        firstRecorded(handle, visible, user)
                .filter(day -> day.isBefore(now.startedOn()))
                .ifPresent(day -> problems.add("started", "user.started.visited", day));
        SupportRepository.find(handle, visible, user).outcomes().stream()
                .map(Outcome::happenedOn)
                .findFirst()
                .filter(day -> day.isBefore(now.startedOn()))
                .ifPresent(day -> problems.add("started", "user.started.outcome", day));
        problems.throwIfAny();
    }

    private static boolean isPresent(Handle handle, Visible visible, ServiceUser user, UUID service) {
        return UserRepository.ofPersons(handle, visible, List.of(user.personId())).stream()
                .anyMatch(other ->
                        other.serviceId().equals(service) && !other.id().equals(user.id()));
    }

    private static Optional<LocalDate> firstRecorded(Handle handle, Visible visible, ServiceUser user) {
        return visible.on(handle.createQuery("""
                        select min(v.planned_on) from visit v
                        where v.service_user_id = :user and v.state in ('DONE', 'PARTLY', 'MISSED') and <visible:v>
                        """))
                .bind("user", user.id())
                .mapTo(LocalDate.class)
                .findOne();
    }

    /** Whether a visit stands in the sums of a closed month, which are kept by service. */
    private static boolean isAccountedFor(Handle handle, Visible visible, ServiceUser user) {
        ClosedMonths closed = MonthLock.hold(handle, user.agencyId());
        return visible.on(handle.createQuery("""
                        select v.planned_on from visit v where v.service_user_id = :user and <visible:v>
                        union
                        select w.counted_on from visit w where w.service_user_id = :user and <visible:w>
                        """)).bind("user", user.id()).mapTo(LocalDate.class).stream()
                .anyMatch(day -> closed.find(day).isPresent());
    }

    /** Keeps what was corrected. */
    void note(Handle handle, Stamp stamp, ServiceUser was) {
        stamp.on(handle.createUpdate("""
                        insert into beginning_change (id, agency_id, service_id, created_at, created_by,
                            service_user_id, was_service_id, was_started_on)
                        values (:id, :agency, :service, :at, :by, :user, :service, :started)
                        """), was.agencyId(), was.serviceId())
                .bind("id", ids.next())
                .bind("user", was.id())
                .bind("started", was.startedOn())
                .execute();
    }
}
