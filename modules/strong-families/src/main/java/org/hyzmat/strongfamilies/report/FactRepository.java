package org.hyzmat.strongfamilies.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Countable;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.strongfamilies.group.Span;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.mapper.RowMapper;

/** All SQL about groups, families and people as figures need them: many rows, few columns, no names. */
final class FactRepository {

    private static final int FETCHED = 2_000;

    private final Jdbi jdbi;

    FactRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The names of the groups that somebody may see. */
    Map<UUID, String> groupNames(Visible visible) {
        return jdbi.withHandle(
                handle -> visible.on(handle.createQuery("select g.id, g.name from family_group g where <visible:g>"))
                        .setMapKeyColumn("id")
                        .setMapValueColumn("name")
                        .collectInto(new GenericType<Map<UUID, String>>() {}));
    }

    List<GroupFact> groups(Countable countable) {
        Map<UUID, SessionDays> days = new HashMap<>();
        each(countable, FactRepository::meeting, """
                select s.group_id, s.planned_on, s.held_on
                from session s
                where <counted:s>
                """)
                .forEach(meeting -> days.computeIfAbsent(meeting.group(), unseen -> new SessionDays())
                        .add(meeting));
        return each(countable, (row, context) -> group(row, days), """
                select g.id, g.agency_id, g.service_id, g.place_id, v.curriculum_id, v.required_sessions,
                    v.families_from, v.families_to
                from family_group g
                join curriculum_version v on v.id = g.curriculum_version_id
                where <counted:g>
                """);
    }

    /** A session of a group. */
    private record Meeting(UUID group, LocalDate day, boolean held) {}

    private static Meeting meeting(ResultSet row, Object context) throws SQLException {
        LocalDate held = row.getObject(3, LocalDate.class);
        return new Meeting(
                row.getObject(1, UUID.class), held == null ? row.getObject(2, LocalDate.class) : held, held != null);
    }

    /** From when to when a group meets, and how often. */
    private static final class SessionDays {

        private static final SessionDays NONE = new SessionDays();

        private LocalDate first = Span.OPEN;
        private LocalDate last = LocalDate.MIN;
        private int sessions;
        private int held;

        void add(Meeting meeting) {
            first = meeting.day().isBefore(first) ? meeting.day() : first;
            last = meeting.day().isAfter(last) ? meeting.day() : last;
            sessions++;
            held += meeting.held() ? 1 : 0;
        }

        LocalDate last() {
            return sessions == 0 ? Span.OPEN : last;
        }
    }

    private static GroupFact group(ResultSet row, Map<UUID, SessionDays> days) throws SQLException {
        UUID id = row.getObject(1, UUID.class);
        SessionDays meets = days.getOrDefault(id, SessionDays.NONE);
        return new GroupFact(
                id,
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                row.getObject(5, UUID.class),
                row.getInt(6),
                row.getInt(7),
                row.getInt(8),
                meets.first,
                meets.last(),
                meets.sessions,
                meets.held);
    }

    List<FamilyFact> families(Countable countable) {
        return each(countable, (row, context) -> family(row), """
                select f.id, f.group_id, f.family_id, f.number, f.joined_on, f.left_on, f.leave_reason, f.attended
                from group_family f
                where <counted:f>
                """);
    }

    private static FamilyFact family(ResultSet row) throws SQLException {
        return new FamilyFact(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getObject(5, LocalDate.class),
                day(row, 6, Span.OPEN),
                row.getString(7),
                row.getInt(8));
    }

    List<PersonFact> people(Countable countable) {
        return each(countable, (row, context) -> person(row), """
                select p.id, p.group_id, p.group_family_id, p.person_id, p.strand, p.sex, p.joined_age, p.joined_on,
                    p.marked, p.attended
                from participant p
                where <counted:p>
                """);
    }

    private static PersonFact person(ResultSet row) throws SQLException {
        return new PersonFact(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, UUID.class),
                Strand.valueOf(row.getString(5)),
                Sex.valueOf(row.getString(6)),
                age(row.getInt(7), row.wasNull()),
                row.getObject(8, LocalDate.class),
                row.getInt(9),
                row.getInt(10));
    }

    private static int age(int stored, boolean unknown) {
        return unknown ? PersonFact.NOT_KNOWN : stored;
    }

    /** Scores that are not missing. */
    List<ScoreFact> scores(Countable countable) {
        UnaryOperator<UUID> same = new SameIds();
        return each(countable, (row, context) -> score(row, same), """
                select s.person_id, s.group_id, s.scale_id, s.time_point_number, s.taken_on, s.points
                from score s
                where s.points is not null and <counted:s>
                """);
    }

    private static ScoreFact score(ResultSet row, UnaryOperator<UUID> same) throws SQLException {
        return new ScoreFact(
                same.apply(row.getObject(1, UUID.class)),
                same.apply(row.getObject(2, UUID.class)),
                same.apply(row.getObject(3, UUID.class)),
                row.getInt(4),
                row.getObject(5, LocalDate.class),
                row.getDouble(6));
    }

    /** Keeps one object for an id that stands in many rows: scores are what most memory goes to. */
    private static final class SameIds implements UnaryOperator<UUID> {

        private final Map<UUID, UUID> known = new HashMap<>();

        @Override
        public UUID apply(UUID id) {
            UUID earlier = known.putIfAbsent(id, id);
            return earlier == null ? id : earlier;
        }
    }

    private static LocalDate day(ResultSet row, int column, LocalDate otherwise) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? otherwise : day;
    }

    private <T> List<T> each(Countable countable, RowMapper<T> mapper, String sql) {
        return jdbi.withHandle(handle -> countable
                .on(handle.createQuery(sql))
                .setFetchSize(FETCHED)
                .map(mapper)
                .list());
    }
}
