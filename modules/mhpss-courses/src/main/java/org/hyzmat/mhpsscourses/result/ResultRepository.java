package org.hyzmat.mhpsscourses.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL that reads what people have done in a run. */
public final class ResultRepository {

    private static final String RULE = """
            select r.id as run_id, r.agency_id, r.course_id, c.name_en as course_en, c.name_ru as course_ru,
                c.name_tk as course_tk, r.name, r.state, r.first_on, r.last_on, c.attendance_needed,
                coalesce(c.test_needed, -1) as test_needed, coalesce(c.valid_months, -1) as valid_months,
                (select count(*) from course_session s where s.run_id = r.id) as sessions,
                (select coalesce(sum(s.minutes), 0) from course_session s where s.run_id = r.id) as minutes
            from course_run r
            join course c on c.id = r.course_id
            """;

    private final Jdbi jdbi;

    public ResultRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The run of an id with the rule of its course, if it is one of an agency. */
    public Optional<CourseRule> rule(UUID agency, UUID run) {
        return jdbi.withHandle(handle -> handle.createQuery(RULE + "where r.id = :run and r.agency_id = :agency")
                .bind("run", run)
                .bind("agency", agency)
                .map(ConstructorMapper.of(CourseRule.class))
                .findOne());
    }

    /** The runs of an agency that have begun, the earliest first. */
    public List<CourseRule> begun(UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery(RULE + """
                        where r.agency_id = :agency and r.state in ('RUNNING', 'ENDED')
                        order by r.first_on, r.id
                        """)
                .bind("agency", agency)
                .map(ConstructorMapper.of(CourseRule.class))
                .list());
    }

    /** What everybody has done who is enrolled in a run, or has withdrawn after a test or a mark; by name. */
    public List<Standing> standings(Visible visible, UUID run) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select e.id as enrolment_id, e.learner_id, l.name, l.organisation,
                            e.state = 'ENROLLED' as enrolled, coalesce(m.minutes_there, 0) as minutes_there,
                            coalesce(m.marked, 0) as marked, coalesce(b.score, -1) as pre, coalesce(p.score, -1) as post
                        from enrolment e
                        join learner l on l.id = e.learner_id and <visible:l>
                        left join (
                            select a.enrolment_id, count(*) as marked, sum(
                                case when a.mark in ('PRESENT', 'LATE', 'LEFT_EARLY') then s.minutes else 0 end)
                                as minutes_there
                            from attendance a
                            join course_session s on s.id = a.session_id and s.run_id = :run
                            where <visible:a>
                            group by a.enrolment_id) m on m.enrolment_id = e.id
                        left join test_score b on b.enrolment_id = e.id and b.occasion = 'PRE' and <visible:b>
                        left join test_score p on p.enrolment_id = e.id and p.occasion = 'POST' and <visible:p>
                        where e.run_id = :run and <visible:e>
                            and (e.state = 'ENROLLED' or m.marked is not null or b.id is not null or p.id is not null)
                        order by l.folded, e.id
                        """))
                .bind("run", run)
                .map(ConstructorMapper.of(Standing.class))
                .list());
    }

    /** On which day the tests of a run were last taken. */
    Map<Occasion, LocalDate> days(Visible visible, UUID run) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select t.occasion, max(t.taken_on) as taken_on
                        from test_score t
                        join enrolment e on e.id = t.enrolment_id and e.run_id = :run and <visible:e>
                        where <visible:t>
                        group by t.occasion
                        """))
                .bind("run", run)
                .map((row, context) -> Map.entry(
                        Occasion.valueOf(row.getString("occasion")), row.getObject("taken_on", LocalDate.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
