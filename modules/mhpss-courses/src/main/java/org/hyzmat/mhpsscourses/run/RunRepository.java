package org.hyzmat.mhpsscourses.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about runs. */
public final class RunRepository {

    private static final String RUN = """
            select r.id, r.agency_id, r.version, r.course_id, c.code as course_code, c.name_en as course_en,
                c.name_ru as course_ru, c.name_tk as course_tk, r.name, r.state, r.first_on, r.last_on, r.exactness,
                r.mode, r.hours, r.capacity, r.reason, coalesce(r.counted_people, -1) as counted_people,
                coalesce(r.counted_organisations, -1) as counted_organisations, r.count_approximate
            from course_run r
            join course c on c.id = r.course_id
            """;

    private static final String LISTED = "where r.agency_id = :agency and (:all or r.state = :state) ";

    private final Jdbi jdbi;

    public RunRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A page of the runs of an agency, the newest first.
     *
     * @param state only those in it, or all
     */
    public Page<CourseRun> list(UUID agency, Optional<RunState> state, int page) {
        return jdbi.withHandle(handle -> {
            Query rows = handle.createQuery(
                    RUN + LISTED + "order by r.first_on desc, r.last_on desc, r.id limit :limit offset :offset");
            List<CourseRun> found = listed(rows, agency, state)
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(CourseRun.class))
                    .list();
            long total = listed(handle.createQuery("select count(*) from course_run r " + LISTED), agency, state)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(found, page, Page.SIZE, total);
        });
    }

    private static Query listed(Query query, UUID agency, Optional<RunState> state) {
        return query.bind("agency", agency)
                .bind("all", state.isEmpty())
                .bind("state", state.map(RunState::name).orElse(""));
    }

    /** The runs of a course, the newest first. */
    public List<CourseRun> ofCourse(UUID agency, UUID course) {
        return jdbi.withHandle(handle -> handle.createQuery(RUN + """
                        where r.agency_id = :agency and r.course_id = :course
                        order by r.first_on desc, r.id
                        """)
                .bind("agency", agency)
                .bind("course", course)
                .map(ConstructorMapper.of(CourseRun.class))
                .list());
    }

    /** The runs of all agencies that people can be enrolled in, the earliest first. */
    public List<CourseRun> enrolling() {
        return jdbi.withHandle(handle -> handle.createQuery(RUN + """
                        where r.state = 'ENROLLING'
                        order by r.first_on, r.id
                        """)
                .map(ConstructorMapper.of(CourseRun.class))
                .list());
    }

    /** The runs of an agency that were not cancelled, the newest first, in a running transaction. */
    public static List<CourseRun> takingLearners(Handle handle, UUID agency) {
        return handle.createQuery(RUN + """
                        where r.agency_id = :agency and r.state <> 'CANCELLED'
                        order by r.first_on desc, r.id
                        """)
                .bind("agency", agency)
                .map(ConstructorMapper.of(CourseRun.class))
                .list();
    }

    /** The run of an id, if it is one of an agency. */
    public Optional<CourseRun> find(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> find(handle, agency, id));
    }

    /** The same in a running transaction. */
    public static Optional<CourseRun> find(Handle handle, UUID agency, UUID id) {
        return handle.createQuery(RUN + "where r.id = :id and r.agency_id = :agency")
                .bind("id", id)
                .bind("agency", agency)
                .map(ConstructorMapper.of(CourseRun.class))
                .findOne();
    }

    /** The run of an id, as nobody else can change it until the transaction ends. */
    public static Optional<CourseRun> lock(Handle handle, UUID agency, UUID id) {
        handle.createQuery("select id from course_run where id = :id and agency_id = :agency for update")
                .bind("id", id)
                .bind("agency", agency)
                .mapTo(UUID.class)
                .list();
        return find(handle, agency, id);
    }

    /** Where some runs take place, by their ids. */
    public Map<UUID, List<UUID>> places(Collection<UUID> runs) {
        return jdbi.withHandle(handle -> RunPlaceRepository.of(handle, runs));
    }

    /** How many are enrolled in some runs and wait for a place, by their ids; runs of nobody are missing. */
    public Map<UUID, Seats> seats(Visible visible, Collection<UUID> runs) {
        return jdbi.withHandle(handle -> seats(handle, visible, runs));
    }

    /** The same in a running transaction. */
    public static Map<UUID, Seats> seats(Handle handle, Visible visible, Collection<UUID> runs) {
        return visible.on(handle.createQuery("""
                        select e.run_id, count(case when e.state = 'ENROLLED' then 1 end) as enrolled,
                            count(case when e.state = 'WAITING' then 1 end) as waiting
                        from enrolment e
                        where e.run_id = any(:runs) and <visible:e>
                        group by e.run_id
                        """))
                .bindArray("runs", UUID.class, runs.toArray())
                .map((row, context) -> Map.entry(
                        row.getObject("run_id", UUID.class), new Seats(row.getInt("enrolled"), row.getInt("waiting"))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Adds a run of a course.
     *
     * @return false if it was added before
     */
    public boolean add(Stamp stamp, UUID id, UUID course, RunState state, RunDraft draft) {
        return Once.create(jdbi, handle -> {
            bind(stamp.on(handle.createUpdate("""
                            insert into course_run (id, agency_id, created_at, created_by, course_id, state, reason,
                                name, first_on, last_on, exactness, mode, hours, capacity, counted_people,
                                counted_organisations, count_approximate)
                            values (:id, :agency, :at, :by, :course, :state, '', :name, :first, :last, :exactness,
                                :mode, :hours, :capacity, :people, :organisations, :approximate)
                            """)), draft)
                    .bind("id", id)
                    .bind("course", course)
                    .bind("state", state)
                    .execute();
            RunPlaceRepository.add(handle, stamp, id, draft.places());
        });
    }

    private static <S extends SqlStatement<S>> S bind(S statement, RunDraft draft) {
        Counted counted = draft.counted();
        return statement
                .bind("name", draft.name())
                .bind("first", draft.dates().firstOn())
                .bind("last", draft.dates().lastOn())
                .bind("exactness", draft.dates().exactness())
                .bind("mode", draft.mode())
                .bind("hours", draft.hours())
                .bind("capacity", draft.capacity())
                .bind("people", Optional.of(counted.countedPeople()).filter(known -> known >= 0))
                .bind(
                        "organisations",
                        Optional.of(counted.countedOrganisations()).filter(known -> known >= 0))
                .bind("approximate", counted.countApproximate());
    }

    /**
     * Changes a run unless somebody else changed it in between.
     *
     * @param listeners are told of it in the same transaction
     * @return false if nothing was changed
     * @throws InvalidInputException if there are more enrolled than places, or sessions outside the dates
     */
    public boolean change(Stamp stamp, UUID id, int version, RunDraft draft, List<RunExtension> listeners) {
        return jdbi.inTransaction(handle -> {
            if (lock(handle, stamp.agency(), id)
                    .filter(run -> run.version() == version)
                    .isEmpty()) {
                return false;
            }
            refuseTooNarrow(handle, stamp, id, draft);
            bind(handle.createUpdate("""
                            update course_run
                            set version = version + 1, name = :name, first_on = :first, last_on = :last,
                                exactness = :exactness, mode = :mode, hours = :hours, capacity = :capacity,
                                counted_people = :people, counted_organisations = :organisations,
                                count_approximate = :approximate
                            where id = :id
                            """), draft).bind("id", id).execute();
            RunPlaceRepository.replace(handle, stamp, id, draft.places());
            CourseRun changed = find(handle, stamp.agency(), id).orElseThrow();
            listeners.forEach(each -> each.runChanged(handle, stamp, changed));
            return true;
        });
    }

    private static void refuseTooNarrow(Handle handle, Stamp stamp, UUID id, RunDraft draft) {
        int enrolled = seats(handle, stamp.actor().visible(), List.of(id))
                .getOrDefault(id, new Seats(0, 0))
                .enrolled();
        int outside = handle.createQuery("""
                        select count(*)
                        from course_session s
                        where s.run_id = :run and (s.held_on < :first or s.held_on > :last)
                        """)
                .bind("run", id)
                .bind("first", draft.dates().days().fromOn())
                .bind("last", draft.dates().days().toOn())
                .mapTo(Integer.class)
                .one();
        new Problems()
                .when(draft.capacity() < enrolled, "capacity", "run.capacity.enrolled", enrolled)
                .when(outside > 0, "to", "run.dates.sessions", outside)
                .throwIfAny();
    }
}
