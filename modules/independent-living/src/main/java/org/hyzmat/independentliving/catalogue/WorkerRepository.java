package org.hyzmat.independentliving.catalogue;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Span;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about those who visit, and when they do not. */
public final class WorkerRepository {

    private final Jdbi jdbi;

    public WorkerRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What was noted of those who visit for an agency, by their ids in the workforce. */
    public Map<UUID, Worker> ofAgency(UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select member_id, version, qualification, weekly_minutes
                        from worker
                        where agency_id = :agency
                        order by member_id
                        """)
                .bind("agency", agency)
                .map(ConstructorMapper.of(Worker.class))
                .collect(Collectors.toMap(Worker::memberId, Function.identity())));
    }

    /** What was noted of somebody. */
    public Worker find(UUID agency, UUID member) {
        return ofAgency(agency).getOrDefault(member, Worker.unknown(member));
    }

    /**
     * Notes something of somebody for the first time.
     *
     * @return false if something was noted before
     */
    public boolean add(UUID id, UUID member, WorkerDraft draft, Actor actor, OffsetDateTime now) {
        return Once.create(
                jdbi,
                handle -> handle.createUpdate("""
                        insert into worker (id, agency_id, created_at, created_by, member_id, qualification,
                            weekly_minutes)
                        values (:id, :agency, :now, :person, :member, :qualification, :weeklyMinutes)
                        """)
                        .bind("id", id)
                        .bind("agency", actor.agency())
                        .bind("now", now)
                        .bind("person", actor.person())
                        .bind("member", member)
                        .bindMethods(draft)
                        .execute());
    }

    /**
     * Changes what was noted, unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(UUID member, int version, WorkerDraft draft, UUID agency) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update worker
                                set version = version + 1, qualification = :qualification,
                                    weekly_minutes = :weeklyMinutes
                                where agency_id = :agency and member_id = :member and version = :version
                                """)
                        .bindMethods(draft)
                        .bind("agency", agency)
                        .bind("member", member)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** The absences in an agency that touch some days, the earliest first. */
    public List<Absence> absences(UUID agency, Span days) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select id, member_id, from_on, to_on, reason
                        from worker_absence
                        where agency_id = :agency and from_on <= :to and to_on >= :from
                        order by from_on, id
                        """)
                .bind("agency", agency)
                .bind("from", days.fromOn())
                .bind("to", days.toOn())
                .map(ConstructorMapper.of(Absence.class))
                .list());
    }

    /**
     * Notes an absence.
     *
     * @return false if it was noted before
     */
    public boolean addAbsence(UUID id, UUID member, AbsenceDraft draft, Actor actor, OffsetDateTime now) {
        return Once.create(
                jdbi,
                handle -> handle.createUpdate("""
                        insert into worker_absence (id, agency_id, created_at, created_by, member_id, from_on, to_on,
                            reason)
                        values (:id, :agency, :now, :person, :member, :from, :to, :reason)
                        """)
                        .bind("id", id)
                        .bind("agency", actor.agency())
                        .bind("now", now)
                        .bind("person", actor.person())
                        .bind("member", member)
                        .bind("from", draft.span().fromOn())
                        .bind("to", draft.span().toOn())
                        .bind("reason", draft.reason())
                        .execute());
    }

    /** Takes an absence back; false if there is none to take back. */
    public boolean removeAbsence(UUID id, UUID member, UUID agency) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                delete from worker_absence
                                where id = :id and member_id = :member and agency_id = :agency
                                """)
                        .bind("id", id)
                        .bind("member", member)
                        .bind("agency", agency)
                        .execute())
                == 1;
    }
}
