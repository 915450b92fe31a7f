package org.hyzmat.mhpsscourses.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about which courses must be completed before others. */
final class NeedRepository {

    private static final String NEED = """
            select n.id, n.course_id, n.needed_id, c.code, c.name_en, c.name_ru, c.name_tk
            from course_need n
            join course c on c.id = n.needed_id
            """;

    private final Jdbi jdbi;

    NeedRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What must be completed before a course, by code. */
    List<CourseNeed> of(Course course) {
        return jdbi.withHandle(handle -> handle.createQuery(NEED + "where n.course_id = :course order by c.code, n.id")
                .bind("course", course.id())
                .map(ConstructorMapper.of(CourseNeed.class))
                .list());
    }

    /**
     * Adds one.
     *
     * @return false if it was added before
     * @throws org.hyzmat.platform.InvalidInputException if a course would have to be completed before itself
     */
    boolean add(Stamp stamp, UUID id, Course course, UUID needed) {
        return Once.create(jdbi, handle -> {
            hold(handle, course.agencyId());
            new Problems()
                    .when(before(handle, course.agencyId(), needed).contains(course.id()), "needed", "need.circle")
                    .throwIfAny();
            stamp.on(handle.createUpdate("""
                            insert into course_need (id, agency_id, created_at, created_by, course_id, needed_id)
                            values (:id, :agency, :at, :by, :course, :needed)
                            """))
                    .bind("id", id)
                    .bind("course", course.id())
                    .bind("needed", needed)
                    .execute();
        });
    }

    /** Two who add at the same moment go one after the other, or they could close a circle together. */
    private static void hold(Handle handle, UUID agency) {
        handle.createQuery("select c.id from course c where c.agency_id = :agency order by c.id for update")
                .bind("agency", agency)
                .mapTo(UUID.class)
                .list();
    }

    /** A course and all that must be completed before it. */
    private static Set<UUID> before(Handle handle, UUID agency, UUID course) {
        List<CourseNeed> all = handle.createQuery(NEED + "where n.agency_id = :agency")
                .bind("agency", agency)
                .map(ConstructorMapper.of(CourseNeed.class))
                .list();
        Set<UUID> found = new HashSet<>();
        Set<UUID> next = Set.of(course);
        while (found.addAll(next)) {
            Set<UUID> from = next;
            next = all.stream()
                    .filter(need -> from.contains(need.courseId()))
                    .map(CourseNeed::neededId)
                    .collect(Collectors.toSet());
        }
        return found;
    }

    /** Takes one away. */
    void remove(Course course, UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from course_need where id = :id and course_id = :course")
                .bind("id", id)
                .bind("course", course.id())
                .execute());
    }
}
