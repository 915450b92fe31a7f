package org.hyzmat.mhpsscourses.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Countable;
import org.hyzmat.platform.TurkmenText;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** All SQL about who is trained in what: the database counts, so that little is read of many. */
final class FactRepository {

    private static final String CROWD = "l.agency_id, l.sector, coalesce(cast(l.place_id as varchar), '') as place";
    private static final String BY_CROWD = "l.agency_id, l.sector, l.place_id";

    /** Somebody took part who is enrolled in a run that has ended. */
    private static final String TOOK_PART = """
            from enrolment e
            join course_run r on r.id = e.run_id and r.state = 'ENDED'
            join learner l on l.id = e.learner_id and <counted:l>
            """;

    private static final String ENROLLED = "where e.state = 'ENROLLED' and <counted:e> ";

    private final Jdbi jdbi;
    private final Regions regions;

    FactRepository(Jdbi jdbi, Regions regions) {
        this.jdbi = jdbi;
        this.regions = regions;
    }

    /** Everything that counts for somebody. */
    Facts all(Actor actor, LocalDate today) {
        Countable countable = actor.countable();
        return jdbi.withHandle(handle -> new Facts(
                people(handle, countable),
                trained(handle, countable, today),
                senders(handle, countable),
                courses(handle, actor),
                noted(handle, actor)));
    }

    private Map<Crowd, Long> people(Handle handle, Countable countable) {
        Map<Crowd, Long> people = new HashMap<>();
        countable
                .on(handle.createQuery("select " + CROWD + ", count(distinct e.learner_id) as people " + TOOK_PART
                        + ENROLLED + "group by " + BY_CROWD))
                .map((row, context) -> Map.entry(crowd(row), row.getLong("people")))
                .forEach(each -> people.merge(each.getKey(), each.getValue(), Long::sum));
        return people;
    }

    private Crowd crowd(ResultSet row) throws SQLException {
        return new Crowd(
                row.getObject("agency_id", UUID.class),
                regions.of(row.getString("place")),
                Codes.of(row.getString("sector")));
    }

    private List<Trained> trained(Handle handle, Countable countable, LocalDate today) {
        Map<List<Object>, Long> part = counted(countable, handle.createQuery(byCourse("", "")));
        String held = "join certificate k on k.enrolment_id = e.id and k.revoked_at is null\n";
        Map<List<Object>, Long> certified = counted(countable, handle.createQuery(byCourse(held, "")));
        Map<List<Object>, Long> valid = counted(
                countable,
                handle.createQuery(byCourse(held, "and (k.expires_on is null or k.expires_on >= :today) "))
                        .bind("today", today));
        List<Trained> trained = new ArrayList<>();
        part.forEach((key, people) -> {
            long with = certified.getOrDefault(key, 0L);
            long now = valid.getOrDefault(key, 0L);
            Crowd crowd = (Crowd) key.get(0);
            UUID course = (UUID) key.get(1);
            trained.add(new Trained(crowd, course, Standing.VALID, now));
            trained.add(new Trained(crowd, course, Standing.EXPIRED, with - now));
            trained.add(new Trained(crowd, course, Standing.NONE, people - with));
        });
        return trained;
    }

    private static String byCourse(String joined, String condition) {
        return "select " + CROWD + ", r.course_id, count(distinct e.learner_id) as people " + TOOK_PART + joined
                + ENROLLED + condition + "group by r.course_id, " + BY_CROWD;
    }

    private Map<List<Object>, Long> counted(Countable countable, Query query) {
        RowMapper<Map.Entry<List<Object>, Long>> mapper = (row, context) ->
                Map.entry(List.of(crowd(row), row.getObject("course_id", UUID.class)), row.getLong("people"));
        Map<List<Object>, Long> counted = new HashMap<>();
        countable.on(query).map(mapper).forEach(each -> counted.merge(each.getKey(), each.getValue(), Long::sum));
        return counted;
    }

    private List<SentBy> senders(Handle handle, Countable countable) {
        return countable
                .on(handle.createQuery("select " + CROWD
                        + ", r.course_id, l.organisation_id, l.organisation, count(*) as people " + TOOK_PART + ENROLLED
                        + "group by r.course_id, l.organisation_id, l.organisation, " + BY_CROWD))
                .map((row, context) ->
                        new SentBy(crowd(row), row.getObject("course_id", UUID.class), organisation(row)))
                .list();
    }

    /** One of the register by its id, another by its name in any spelling. */
    private static String organisation(ResultSet row) throws SQLException {
        UUID id = row.getObject("organisation_id", UUID.class);
        return id == null ? TurkmenText.fold(row.getString("organisation")) : id.toString();
    }

    private static List<Taught> courses(Handle handle, Actor actor) {
        return handle.createQuery("""
                        select c.id, c.agency_id, c.code, c.name_en, c.name_ru, c.name_tk
                        from course c
                        where exists (select 1 from course_run r where r.course_id = c.id and r.state = 'ENDED')
                            and c.agency_id = any(:agencies)
                        order by c.code, c.agency_id, c.id
                        """)
                .bindArray("agencies", UUID.class, actor.counted().toArray())
                .map(ConstructorMapper.of(Taught.class))
                .list();
    }

    private static List<Noted> noted(Handle handle, Actor actor) {
        return handle.createQuery("""
                        select r.agency_id as provider, r.course_id as course, c.code as course_code, r.first_on,
                            r.exactness, coalesce(r.counted_people, -1) as people,
                            coalesce(r.counted_organisations, -1) as organisations, r.count_approximate as approximate
                        from course_run r
                        join course c on c.id = r.course_id
                        where r.state = 'ENDED' and r.counted_people is not null and r.agency_id = any(:agencies)
                        order by r.first_on desc, c.code, r.id
                        """)
                .bindArray("agencies", UUID.class, actor.counted().toArray())
                .map(ConstructorMapper.of(Noted.class))
                .list();
    }
}
