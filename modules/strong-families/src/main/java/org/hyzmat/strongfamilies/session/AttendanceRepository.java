package org.hyzmat.strongfamilies.session;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about who came to a session. */
public final class AttendanceRepository {

    private final Jdbi jdbi;
    private final IdSource ids;

    public AttendanceRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    /**
     * Who belongs to a session: everybody in the group on its day, and whoever has a mark all the same. Families by
     * their number, caregivers before children.
     */
    public List<Attendee> roster(Visible visible, Session session) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select p.id as participant_id, p.group_family_id, f.number as family_number, f.family_id,
                            p.person_id, p.strand, p.role,
                            coalesce(p.born_on, date '0001-01-01') as born_date, p.born_precision,
                            coalesce(a.mark, 'NONE') as mark, coalesce(a.marked_by, p.created_by) as marked_by,
                            coalesce(a.marked_at, p.created_at) as marked_at
                        from participant p
                        join group_family f on f.id = p.group_family_id and <visible:f>
                        left join attendance a on a.participant_id = p.id and a.session_id = :session and <visible:a>
                        where p.group_id = :group
                            and (a.mark is not null
                                or p.joined_on <= :day and (p.left_on is null or p.left_on >= :day))
                            and <visible:p>
                        order by f.number, f.joined_on, f.id, p.strand, p.born_on, p.id
                        """))
                .bind("session", session.id())
                .bind("group", session.groupId())
                .bind("day", session.day())
                .map(ConstructorMapper.of(Attendee.class))
                .list());
    }

    /**
     * Writes the marks that a form changes, all or none, but for those that somebody else changed in between. The
     * first marks say that the session was held on the day it was planned for.
     */
    public Saved save(Actor actor, Session session, AttendanceDraft draft, OffsetDateTime now) {
        return jdbi.inTransaction(handle -> {
            if (!lock(handle, actor.visible(), session.id())) {
                return new Saved(0, List.of());
            }
            Map<UUID, Mark> current = current(handle, actor.visible(), session);
            List<Conflict> conflicts = new ArrayList<>();
            Map<UUID, MarkChange> written = new LinkedHashMap<>();
            draft.changes().forEach((participant, change) -> {
                if (current.containsKey(participant)) {
                    switch (change.against(current.get(participant))) {
                        case WRITE -> written.put(participant, change);
                        case CONFLICT -> conflicts.add(new Conflict(participant, change.wanted()));
                        case NOTHING -> {}
                    }
                }
            });
            if (!written.isEmpty()) {
                write(handle, actor, session, written, now);
                noteHeld(handle, actor.visible(), session);
                AttendanceTally.count(handle, actor.visible(), session.groupId(), written.keySet());
            }
            return new Saved(written.size(), conflicts);
        });
    }

    /** Whether the session is still there. */
    private static boolean lock(Handle handle, Visible visible, UUID session) {
        return visible.on(handle.createQuery("select s.id from session s where s.id = :id and <visible:s> for update"))
                .bind("id", session)
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }

    /** The mark of somebody as it stands. */
    private record Current(UUID id, Mark mark) {}

    /** The mark of everybody who ever was in the group: somebody may have left it while a form was filled in. */
    private static Map<UUID, Mark> current(Handle handle, Visible visible, Session session) {
        return visible.on(handle.createQuery("""
                        select p.id, coalesce(a.mark, 'NONE') as mark
                        from participant p
                        left join attendance a on a.participant_id = p.id and a.session_id = :session and <visible:a>
                        where p.group_id = :group and <visible:p>
                        """))
                .bind("session", session.id())
                .bind("group", session.groupId())
                .map(ConstructorMapper.of(Current.class))
                .collect(Collectors.toMap(Current::id, Current::mark));
    }

    /** Few statements for a whole group: one for all first marks, and one for all that become the same mark. */
    private void write(Handle handle, Actor actor, Session session, Map<UUID, MarkChange> changes, OffsetDateTime now) {
        PreparedBatch first = handle.prepareBatch("""
                insert into attendance (id, agency_id, service_id, created_at, created_by, session_id,
                    participant_id, mark, marked_at, marked_by)
                values (:id, :agency, :service, :at, :by, :session, :participant, :mark, :at, :by)
                """);
        Stamp stamp = new Stamp(actor, now);
        Map<Mark, List<UUID>> others = new EnumMap<>(Mark.class);
        changes.forEach((participant, change) -> {
            if (change.loaded() == Mark.NONE) {
                stamp.on(first, session.agencyId(), session.serviceId())
                        .bind("id", ids.next())
                        .bind("session", session.id())
                        .bind("participant", participant)
                        .bind("mark", change.wanted())
                        .add();
            } else {
                others.computeIfAbsent(change.wanted(), unseen -> new ArrayList<>())
                        .add(participant);
            }
        });
        first.execute();
        others.forEach((mark, participants) -> update(handle, actor, session, participants, mark, now));
    }

    private static void update(
            Handle handle, Actor actor, Session session, List<UUID> participants, Mark mark, OffsetDateTime now) {
        actor.visible()
                .on(handle.createUpdate("""
                        update attendance a
                        set version = a.version + 1, mark = :mark, marked_at = :now, marked_by = :person
                        where a.session_id = :session and a.participant_id = any(:participants) and <visible:a>
                        """))
                .bindArray("participants", UUID.class, participants.toArray())
                .bind("mark", mark)
                .bind("now", now)
                .bind("person", actor.person())
                .bind("session", session.id())
                .execute();
    }

    private static void noteHeld(Handle handle, Visible visible, Session session) {
        visible.on(handle.createUpdate("""
                        update session s
                        set version = s.version + 1, held_on = s.planned_on
                        where s.id = :id and s.held_on is null and <visible:s>
                        """)).bind("id", session.id()).execute();
    }
}
