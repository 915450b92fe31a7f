package org.hyzmat.distribution.bench;

import java.nio.file.Path;
import java.util.List;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.jdbi.v3.core.Jdbi;

/** Fills the embedded database of a portal that does not run with groups like one of the demo world. */
final class ManyGroups {

    static final int GROUPS = 5_000;

    /** One of them. */
    static final String ONE = "00000001-0000-7000-8000-000000000017";

    private static final int FAMILIES = 10;
    private static final String LIKE = "AŞ-12";

    /** Ids are made of what they stand for, so that rows refer to each other without being looked up. */
    private static final List<String> INSERTS = List.of(
            """
            create temporary table like_group as
            select g.agency_id, g.service_id, g.created_at, g.created_by, g.curriculum_version_id, g.venue
            from strong_families.family_group g where g.name = '%s'
            """.formatted(LIKE),
            """
            create temporary table some_place as
            select row_number() over (order by p.id) - 1 as number, p.id from (select id from platform.place limit 40) p
            """,
            """
            create temporary table measure as
            select s.id, s.about, s.respondent, s.lowest, s.highest
            from (select *, row_number() over (partition by about order by instrument_id, sort_order) as place
                from strong_families.scale where agency_id = '00000000-0000-0000-0000-000000000000') s
            where s.place = 1
            """,
            """
            insert into strong_families.family_group (id, agency_id, service_id, created_at, created_by, name,
                curriculum_version_id, place_id, venue, ended_on)
            select %s, l.agency_id, l.service_id, l.created_at, l.created_by, 'B-' || n.x, l.curriculum_version_id,
                p.id, l.venue, dateadd(day, mod(n.x, 3000) + 14, date '2016-01-01')
            from system_range(1, %d) as n(x)
            join some_place p on p.number = mod(n.x, 40)
            cross join like_group l
            """.formatted(id(1, "n.x"), GROUPS),
            """
            insert into strong_families.session (id, agency_id, service_id, created_at, created_by, group_id, number,
                planned_on, planned_precision, planned_time, place_id, venue, held_on)
            select %s, l.agency_id, l.service_id, l.created_at, l.created_by, %s, s.x,
                dateadd(day, mod(g.x, 3000) + 7 * (s.x - 1), date '2016-01-01'), 'DAY', time '17:00', p.id, l.venue,
                dateadd(day, mod(g.x, 3000) + 7 * (s.x - 1), date '2016-01-01')
            from system_range(1, %d) as g(x)
            cross join system_range(1, 3) as s(x)
            join some_place p on p.number = mod(g.x, 40)
            cross join like_group l
            """.formatted(id(2, "g.x * 3 + s.x"), id(1, "g.x"), GROUPS),
            """
            insert into strong_families.group_family (id, agency_id, service_id, created_at, created_by, group_id,
                family_id, number, joined_on, left_on, leave_reason)
            select %s, l.agency_id, l.service_id, l.created_at, l.created_by, %s, %s, f.x,
                dateadd(day, mod(g.x, 3000) - 3, date '2016-01-01'),
                case when mod(g.x + f.x, 9) = 0 then dateadd(day, mod(g.x, 3000) + 9, date '2016-01-01') end,
                case when mod(g.x + f.x, 9) = 0 then 'times' else '' end
            from system_range(1, %d) as g(x)
            cross join system_range(1, %d) as f(x)
            cross join like_group l
            """.formatted(id(3, "g.x * 10 + f.x"), id(1, "g.x"), id(4, "g.x * 10 + f.x"), GROUPS, FAMILIES),
            """
            insert into strong_families.participant (id, agency_id, service_id, created_at, created_by, group_id,
                group_family_id, person_id, strand, role, born_on, born_precision, joined_on, sex, joined_age)
            select %s, l.agency_id, l.service_id, l.created_at, l.created_by, %s, %s, %s,
                case when p.x = 0 then 'CAREGIVERS' else 'CHILDREN' end,
                case when p.x > 0 then 'CHILD' when mod(f.x, 4) = 0 then 'FATHER' else 'MOTHER' end,
                dateadd(day, mod(f.x * 13, 2000), case when p.x = 0 then date '1980-01-01' else date '2006-01-01' end),
                'DAY', dateadd(day, mod(g.x, 3000) - 3, date '2016-01-01'),
                case when p.x = 0 and mod(f.x, 4) > 0 or p.x > 0 and mod(f.x + g.x, 2) = 0 then 'FEMALE'
                    else 'MALE' end,
                case when p.x = 0 then 36 else 10 + mod(f.x, 4) end
            from system_range(1, %d) as g(x)
            cross join system_range(1, %d) as f(x)
            join system_range(0, 2) as p(x) on p.x < 2 or mod(f.x, 2) = 0
            cross join like_group l
            """.formatted(
                            id(5, "(g.x * 10 + f.x) * 3 + p.x"),
                            id(1, "g.x"),
                            id(3, "g.x * 10 + f.x"),
                            id(6, "(g.x * 10 + f.x) * 3 + p.x"),
                            GROUPS,
                            FAMILIES),
            """
            insert into strong_families.attendance (id, agency_id, service_id, created_at, created_by, session_id,
                participant_id, mark, marked_at, marked_by)
            select random_uuid(), p.agency_id, p.service_id, p.created_at, p.created_by, s.id, p.id,
                case mod(s.number * 3 + extract(day from p.born_on), 10)
                    when 0 then 'ABSENT' when 1 then 'EXCUSED' when 2 then 'LATE' else 'PRESENT' end,
                s.created_at, s.created_by
            from strong_families.participant p
            join strong_families.session s on s.group_id = p.group_id
            where p.id > '00000005-0000-0000-0000-000000000000' and p.id < '00000006-0000-0000-0000-000000000000'
            """,
            """
            insert into strong_families.score (id, agency_id, service_id, created_at, created_by, group_id,
                group_family_id, participant_id, person_id, scale_id, time_point_id, time_point_number, taken_on,
                points, respondent, written_at, written_by)
            select random_uuid(), p.agency_id, p.service_id, p.created_at, p.created_by, p.group_id,
                p.group_family_id, p.id, p.person_id, m.id, t.id, t.number,
                dateadd(day, 30 * t.number, p.joined_on),
                m.lowest + floor((m.highest - m.lowest)
                    * (mod(extract(day from p.born_on) * 17 + t.number * 5 + extract(month from p.born_on), 30) + 9
                        - 4 * t.number) / 40.0),
                m.respondent, p.created_at, p.created_by
            from strong_families.participant p
            join strong_families.family_group g on g.id = p.group_id
            join strong_families.time_point t on t.curriculum_version_id = g.curriculum_version_id
            join measure m on m.about = case when p.strand = 'CAREGIVERS' then 'CAREGIVER' else 'CHILD' end
            where p.id > '00000005-0000-0000-0000-000000000000' and p.id < '00000006-0000-0000-0000-000000000000'
                and mod(extract(day from p.born_on), 10) >= t.number - 1
            """,
            """
            update strong_families.participant p set
                marked = (select count(*) from strong_families.attendance a where a.participant_id = p.id),
                attended = (select count(*) from strong_families.attendance a
                    where a.participant_id = p.id and a.mark in ('PRESENT', 'LATE', 'LEFT_EARLY'))
            where p.marked = 0
            """,
            """
            update strong_families.group_family f set attended =
                (select max(p.attended) from strong_families.participant p where p.group_family_id = f.id)
            where f.attended = 0
            """,
            "analyze");

    private ManyGroups() {}

    /** Adds them to what is in the folder; says what is there then. */
    static void add(Path folder) {
        try (Database database = Database.open(DatabaseSettings.embedded(folder))) {
            database.platform().useHandle(handle -> INSERTS.forEach(handle::execute));
            tell(database.platform());
        }
    }

    private static void tell(Jdbi jdbi) {
        for (String table : List.of("family_group", "session", "group_family", "participant", "attendance", "score")) {
            long rows = jdbi.withHandle(handle -> handle.createQuery("select count(*) from strong_families." + table)
                    .mapTo(Long.class)
                    .one());
            Bench.print("%s: %d rows", table, rows);
        }
    }

    private static String id(int kind, String number) {
        return "cast('0000000%d-0000-7000-8000-' || lpad(%s, 12, '0') as uuid)".formatted(kind, number);
    }
}
