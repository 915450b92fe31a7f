package org.hyzmat.strongfamilies.session;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about when the sessions of a group are planned and held. */
public final class SessionRepository {

    private static final String SESSION = """
            select s.id, s.group_id, s.agency_id, s.service_id, s.version, s.number, s.planned_on as planned_date,
                s.planned_precision, s.planned_time, s.place_id, s.venue,
                coalesce(s.held_on, date '9999-12-31') as held_on
            from session s
            """;

    private final Jdbi jdbi;
    private final IdSource ids;

    public SessionRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    public Optional<Session> find(Visible visible, UUID id) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(SESSION + "where s.id = :id and <visible:s>"))
                .bind("id", id)
                .map(ConstructorMapper.of(Session.class))
                .findOne());
    }

    /** The sessions of a group, the first one first. */
    public List<Session> ofGroup(Visible visible, UUID group) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery(
                        SESSION + "where s.group_id = :group and <visible:s> order by s.number, s.id"))
                .bind("group", group)
                .map(ConstructorMapper.of(Session.class))
                .list());
    }

    /** The sessions of a day that somebody leads, or, for who runs the groups of an agency, all of that agency. */
    public List<TodaysSession> onDay(Actor actor, boolean runsGroups, LocalDate day) {
        return jdbi.withHandle(handle -> actor.visible()
                .on(handle.createQuery("""
                        select s.id, s.number, s.planned_time, s.venue, s.place_id, g.id as group_id, g.name,
                            g.curriculum_version_id,
                            (select count(*) from group_family f
                                where f.group_id = g.id and f.joined_on <= :day
                                    and (f.left_on is null or f.left_on >= :day) and <visible:f>) as families,
                            case when s.held_on is null then false else true end as held
                        from session s
                        join family_group g on g.id = s.group_id and <visible:g>
                        where s.planned_on = :day and s.planned_precision = 'DAY'
                            and (:runsGroups and s.agency_id = :agency
                                or exists (select 1 from group_facilitator l
                                    where l.group_id = g.id and l.member_id = :person and l.from_on <= :day
                                        and (l.to_on is null or l.to_on >= :day) and <visible:l>))
                            and <visible:s>
                        order by s.planned_time, g.name, s.id
                        """))
                .bind("day", day)
                .bind("runsGroups", runsGroups)
                .bind("agency", actor.agency())
                .bind("person", actor.person())
                .map(ConstructorMapper.of(TodaysSession.class))
                .list());
    }

    /**
     * Plans all sessions of a group at once.
     *
     * @return false if it has sessions already
     */
    public boolean plan(SessionFrame frame, List<SessionPlan> plans, Actor actor, OffsetDateTime now) {
        Stamp stamp = new Stamp(actor, now);
        return Once.create(jdbi, handle -> {
            for (SessionPlan plan : plans) {
                stamp.on(handle.createUpdate("""
                                insert into session (id, agency_id, service_id, created_at, created_by, group_id,
                                    number, planned_on, planned_precision, planned_time, place_id, venue)
                                values (:id, :agency, :service, :at, :by, :group,
                                    :number, :date, :precision, :time, :place, :venue)
                                """), frame.agency(), frame.service())
                        .bind("id", ids.next())
                        .bind("group", frame.group())
                        .bind("number", plan.number())
                        .bind("date", plan.planned().date())
                        .bind("precision", plan.planned().precision())
                        .bind("time", plan.time())
                        .bind("place", frame.place())
                        .bind("venue", frame.venue())
                        .execute();
            }
        });
    }

    /**
     * Changes when and where a session is planned, unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(Visible visible, UUID id, int version, SessionDraft draft) {
        return jdbi.withHandle(handle -> visible.on(handle.createUpdate("""
                                update session s
                                set version = s.version + 1, planned_on = :date, planned_precision = :precision,
                                    planned_time = :time, place_id = :place, venue = :venue
                                where s.id = :id and s.version = :version and <visible:s>
                                """))
                        .bind("date", draft.planned().date())
                        .bind("precision", draft.planned().precision())
                        .bind("time", draft.time())
                        .bind("place", draft.place())
                        .bind("venue", draft.venue())
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /**
     * Notes on which day a session was held, unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean hold(Visible visible, UUID id, int version, LocalDate day) {
        return jdbi.withHandle(handle -> visible.on(handle.createUpdate("""
                                update session s
                                set version = s.version + 1, held_on = :day
                                where s.id = :id and s.version = :version and <visible:s>
                                """))
                        .bind("day", day)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }
}
