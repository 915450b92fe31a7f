package org.hyzmat.strongfamilies.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Countable;
import org.hyzmat.platform.Rows;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Visible;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;

/** All SQL about groups, families and people as figures need them: many rows, few columns, no names. */
final class FactRepository {

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
        read(
                countable,
                """
                select s.group_id, s.planned_on, s.held_on
                from session s
                where <counted:s>
                """,
                row -> days.computeIfAbsent(row.getObject(1, UUID.class), unseen -> new SessionDays())
                        .add(row));
        return all(countable, row -> group(row, days), """
                select g.id, g.agency_id, g.service_id, g.place_id, v.curriculum_id, v.required_sessions,
                    v.families_from, v.families_to
                from family_group g
                join curriculum_version v on v.id = g.curriculum_version_id
                where <counted:g>
                """);
    }

    /** From when to when a group meets, and how often. */
    private static final class SessionDays {

        private static final SessionDays NONE = new SessionDays();

        private LocalDate first = Span.OPEN;
        private LocalDate last = LocalDate.MIN;
        private int sessions;
        private int held;

        void add(ResultSet row) throws SQLException {
            LocalDate planned = row.getObject(2, LocalDate.class);
            LocalDate met = day(row, 3, planned);
            first = met.isBefore(first) ? met : first;
            last = met.isAfter(last) ? met : last;
            sessions++;
            held += row.wasNull() ? 0 : 1;
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

    /**
     * The families of some groups.
     *
     * @param groups all that somebody may count
     */
    List<FamilyFact> families(Countable countable, List<GroupFact> groups) {
        Map<UUID, GroupFact> known = Facts.byId(groups);
        SameDay days = new SameDay();
        List<FamilyFact> families = new ArrayList<>();
        read(countable, """
                select f.id, f.group_id, f.family_id, f.number, f.joined_on, f.left_on, f.leave_reason, f.attended
                from group_family f
                where <counted:f>
                """, row -> {
            GroupFact group = known.get(row.getObject(2, UUID.class));
            if (group != null) {
                families.add(family(row, group, days));
            }
        });
        return families;
    }

    private static FamilyFact family(ResultSet row, GroupFact group, SameDay days) throws SQLException {
        return new FamilyFact(
                row.getObject(1, UUID.class),
                group,
                row.getObject(3, UUID.class),
                row.getInt(4),
                days.same(row.getObject(5, LocalDate.class)),
                days.same(day(row, 6, Span.OPEN)),
                row.getString(7),
                row.getInt(8));
    }

    /**
     * The people of some families. Whoever joined with a family since that was read is left out.
     *
     * @param families all that somebody may count
     */
    List<PersonFact> people(Countable countable, List<FamilyFact> families) {
        Map<UUID, FamilyFact> known = new HashMap<>(2 * families.size());
        families.forEach(family -> known.put(family.id(), family));
        SameDay days = new SameDay();
        List<PersonFact> people = new ArrayList<>();
        read(countable, """
                select p.id, p.group_family_id, p.person_id, p.strand, p.sex, p.joined_age, p.joined_on, p.marked,
                    p.attended
                from participant p
                where <counted:p>
                """, row -> {
            FamilyFact family = known.get(row.getObject(2, UUID.class));
            if (family != null) {
                people.add(person(row, family, days));
            }
        });
        return people;
    }

    private static PersonFact person(ResultSet row, FamilyFact family, SameDay days) throws SQLException {
        return new PersonFact(
                row.getObject(1, UUID.class),
                family,
                row.getObject(3, UUID.class),
                Strand.valueOf(row.getString(4)),
                Sex.valueOf(row.getString(5)),
                age(row.getInt(6), row.wasNull()),
                days.same(row.getObject(7, LocalDate.class)),
                row.getInt(8),
                row.getInt(9));
    }

    private static int age(int stored, boolean unknown) {
        return unknown ? PersonFact.NOT_KNOWN : stored;
    }

    /** All scales there are. */
    Set<UUID> scales() {
        return jdbi.withHandle(handle ->
                handle.createQuery("select s.id from scale s").mapTo(UUID.class).set());
    }

    /** The numbers that time points have in any programme, in their order. */
    List<Integer> timePoints() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select distinct t.number from time_point t order by t.number")
                        .mapTo(Integer.class)
                        .list());
    }

    /**
     * Scores that are not missing.
     *
     * @param asked which of them
     */
    void scores(Countable countable, ScoresAsked asked, ScoreTaker taker) {
        String sql = """
                select s.participant_id, s.time_point_number, s.points
                from score s
                where s.points is not null and <counted:s> and %s
                order by %s
                """.formatted(asked.condition(), asked.order());
        jdbi.useHandle(handle -> Rows.each(
                asked.on(countable.on(handle.createQuery(sql))),
                row -> taker.take(row.getObject(1, UUID.class), row.getInt(2), row.getDouble(3))));
    }

    private static LocalDate day(ResultSet row, int column, LocalDate otherwise) throws SQLException {
        LocalDate day = row.getObject(column, LocalDate.class);
        return day == null ? otherwise : day;
    }

    /** Makes something of a row. */
    private interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> all(Countable countable, RowReader<T> reader, String sql) {
        List<T> all = new ArrayList<>();
        read(countable, sql, row -> all.add(reader.read(row)));
        return all;
    }

    private void read(Countable countable, String sql, Rows.Taker taker) {
        jdbi.useHandle(handle -> Rows.each(countable.on(handle.createQuery(sql)), taker));
    }
}
