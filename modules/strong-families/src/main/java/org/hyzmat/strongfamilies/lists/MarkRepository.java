package org.hyzmat.strongfamilies.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.strongfamilies.session.AttendanceTally;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL about marks that come from a file. */
final class MarkRepository {

    private final Handle handle;
    private final ImportRun run;
    private final IdSource ids;
    private final Visible visible;

    MarkRepository(Handle handle, ImportRun run, IdSource ids) {
        this.handle = handle;
        this.run = run;
        this.ids = ids;
        this.visible = run.actor().visible();
    }

    /**
     * A session of a group.
     *
     * @param number its number in the group
     * @param plannedOn the first day of the month where it is planned to the month
     * @param heldOn {@code Session.NOT_HELD} while nobody has said that it was held
     */
    record Meeting(UUID id, UUID groupId, int number, LocalDate plannedOn, String plannedPrecision, LocalDate heldOn) {}

    /** The sessions of some groups. */
    List<Meeting> meetings(Collection<UUID> groups) {
        return visible.on(handle.createQuery("""
                        select s.id, s.group_id, s.number, s.planned_on, s.planned_precision,
                            coalesce(s.held_on, date '9999-12-31') as held_on
                        from session s
                        where s.group_id = any(:groups) and <visible:s>
                        """))
                .bindArray("groups", UUID.class, groups.toArray())
                .map(ConstructorMapper.of(Meeting.class))
                .list();
    }

    /** The marks of some groups. */
    List<GivenMark> marks(Collection<UUID> groups) {
        return marks(handle, visible, groups);
    }

    static List<GivenMark> ofGroup(Handle handle, Actor actor, UUID group) {
        return marks(handle, actor.visible(), List.of(group));
    }

    private static List<GivenMark> marks(Handle handle, Visible visible, Collection<UUID> groups) {
        return visible.on(handle.createQuery("""
                        select a.participant_id, s.number, coalesce(s.held_on, s.planned_on) as met_on, a.mark
                        from attendance a
                        join session s on s.id = a.session_id and <visible:s>
                        join participant p on p.id = a.participant_id and <visible:p>
                        join group_family f on f.id = p.group_family_id and <visible:f>
                        where s.group_id = any(:groups) and <visible:a>
                        order by s.number, f.number, p.strand, p.born_on, p.joined_on, p.id
                        """))
                .bindArray("groups", UUID.class, groups.toArray())
                .map(ConstructorMapper.of(GivenMark.class))
                .list();
    }

    void add(List<NewMark> marks) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into attendance (id, agency_id, service_id, created_at, created_by, session_id,
                    participant_id, mark, marked_at, marked_by, import_id)
                values (:id, :agency, :service, :at, :by, :session, :participant, :mark, :at, :by, :import)
                """);
        Stamp stamp = new Stamp(run.actor(), run.at());
        Map<UUID, LocalDate> held = new HashMap<>();
        Map<UUID, Set<UUID>> marked = new LinkedHashMap<>();
        for (NewMark mark : marks) {
            stamp.on(batch, mark.group().agencyId(), mark.group().serviceId())
                    .bind("id", ids.next())
                    .bind("session", mark.session())
                    .bind("participant", mark.participant())
                    .bind("mark", mark.mark())
                    .bind("import", run.id())
                    .add();
            held.put(mark.session(), mark.heldOn());
            marked.computeIfAbsent(mark.group().id(), unseen -> new HashSet<>()).add(mark.participant());
        }
        batch.execute();
        held.forEach(this::hold);
        marked.forEach((group, people) -> AttendanceTally.count(handle, visible, group, people));
    }

    private void hold(UUID session, LocalDate day) {
        visible.on(handle.createUpdate("""
                        update session s set version = s.version + 1, held_on = :day
                        where s.id = :id and s.held_on is null and <visible:s>
                        """))
                .bind("id", session)
                .bind("day", day)
                .execute();
    }

    /** A mark of this import that nobody changed. */
    private record Marked(UUID participantId, UUID groupId) {}

    /** Takes back what this import added and nobody changed. */
    long remove() {
        List<Marked> marked = visible.on(handle.createQuery("""
                        select p.id as participant_id, p.group_id
                        from attendance a
                        join participant p on p.id = a.participant_id and <visible:p>
                        where a.import_id = :import and a.version = 1 and <visible:a>
                        """))
                .bind("import", run.id())
                .map(ConstructorMapper.of(Marked.class))
                .list();
        long removed = visible.on(handle.createUpdate(
                        "delete from attendance a where a.import_id = :import and a.version = 1 and <visible:a>"))
                .bind("import", run.id())
                .execute();
        Map<UUID, Set<UUID>> people = new LinkedHashMap<>();
        marked.forEach(each -> people.computeIfAbsent(each.groupId(), unseen -> new HashSet<>())
                .add(each.participantId()));
        people.forEach((group, each) -> AttendanceTally.count(handle, visible, group, each));
        return removed;
    }
}
