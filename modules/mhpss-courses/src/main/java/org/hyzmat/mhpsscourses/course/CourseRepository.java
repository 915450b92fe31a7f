package org.hyzmat.mhpsscourses.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about courses. */
public final class CourseRepository {

    private static final String COURSE = """
            select c.id, c.agency_id, c.version, c.code, c.name_en, c.name_ru, c.name_tk, c.about_en, c.about_ru,
                c.about_tk, c.hours, c.attendance_needed, coalesce(c.test_needed, -1) as test_needed,
                coalesce(c.valid_months, -1) as valid_months, c.recognised, c.closed
            from course c
            """;

    private final Jdbi jdbi;

    public CourseRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The courses of an agency, those that are closed last. */
    public Page<Course> ofAgency(UUID agency, int page) {
        return jdbi.withHandle(handle -> {
            List<Course> rows = handle.createQuery(
                            COURSE + "where c.agency_id = :agency order by c.closed, c.code, c.id"
                                    + " limit :size offset :offset")
                    .bind("agency", agency)
                    .bind("size", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(Course.class))
                    .list();
            long total = handle.createQuery("select count(*) from course c where c.agency_id = :agency")
                    .bind("agency", agency)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(rows, page, Page.SIZE, total);
        });
    }

    /** The courses of which an agency can begin a run, by code. */
    public List<Course> offered(UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        COURSE + "where c.agency_id = :agency and not c.closed order by c.code, c.id")
                .bind("agency", agency)
                .map(ConstructorMapper.of(Course.class))
                .list());
    }

    public Optional<Course> find(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(COURSE + "where c.id = :id and c.agency_id = :agency")
                .bind("id", id)
                .bind("agency", agency)
                .map(ConstructorMapper.of(Course.class))
                .findOne());
    }

    /** The courses that must be completed before one, by code. */
    public List<Course> needs(UUID course) {
        return jdbi.withHandle(handle -> handle.createQuery(COURSE + """
                        join course_need n on n.needed_id = c.id
                        where n.course_id = :course
                        order by c.code, c.id
                        """)
                .bind("course", course)
                .map(ConstructorMapper.of(Course.class))
                .list());
    }

    /**
     * Makes a course.
     *
     * @return false if it was made before
     * @throws org.hyzmat.platform.InvalidInputException if another course of the agency has its code
     */
    public boolean create(Stamp stamp, UUID id, CourseDraft draft) {
        boolean created = Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into course (id, agency_id, created_at, created_by, code, name_en, name_ru, name_tk,
                            about_en, about_ru, about_tk, hours, attendance_needed, test_needed, valid_months,
                            recognised)
                        values (:id, :agency, :at, :by, :code, :name.en, :name.ru, :name.tk,
                            :about.en, :about.ru, :about.tk, :hours, :attendanceNeeded, nullif(:testNeeded, -1),
                            nullif(:validMonths, -1), :recognised)
                        """))
                        .bind("id", id)
                        .bindMethods(draft)
                        .execute());
        if (!created && find(stamp.agency(), id).isEmpty()) {
            throw taken(draft);
        }
        return created;
    }

    /**
     * Changes a course unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     * @throws org.hyzmat.platform.InvalidInputException if another course of the agency has its code
     */
    public boolean change(Course course, int version, CourseDraft draft) {
        AtomicInteger changed = new AtomicInteger();
        boolean isOwnCode = Once.create(
                jdbi,
                handle -> changed.set(handle.createUpdate("""
                        update course
                        set version = version + 1, code = :code, name_en = :name.en, name_ru = :name.ru,
                            name_tk = :name.tk, about_en = :about.en, about_ru = :about.ru, about_tk = :about.tk,
                            hours = :hours, attendance_needed = :attendanceNeeded,
                            test_needed = nullif(:testNeeded, -1), valid_months = nullif(:validMonths, -1),
                            recognised = :recognised
                        where id = :id and version = :stored and agency_id = :agency
                        """)
                        .bind("id", course.id())
                        .bind("stored", version)
                        .bind("agency", course.agencyId())
                        .bindMethods(draft)
                        .execute()));
        if (!isOwnCode) {
            throw taken(draft);
        }
        return changed.get() == 1;
    }

    /** Lets no new run of a course begin, or lets them begin again. */
    public void close(Course course, boolean closed) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update course set version = version + 1, closed = :closed
                        where id = :id and agency_id = :agency and closed <> :closed
                        """)
                .bind("closed", closed)
                .bind("id", course.id())
                .bind("agency", course.agencyId())
                .execute());
    }

    private static RuntimeException taken(CourseDraft draft) {
        return new InvalidInputException(List.of(new Problem("code", "course.code.taken", List.of(draft.code()))));
    }
}
