package org.hyzmat.mhpsscourses.qualification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.api.CourseLabel;
import org.hyzmat.mhpsscourses.api.Held;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about what other modules ask. */
final class QualificationRepository {

    private static final String COURSE =
            "select c.id, c.code, c.name_en, c.name_ru, c.name_tk, c.agency_id from course c ";

    private final Jdbi jdbi;

    QualificationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A course as it is read. */
    public record CourseRow(
            UUID id, String code, @Nested("name") Names names, UUID agencyId) {

        CourseLabel label() {
            return new CourseLabel(id, code, names, agencyId);
        }
    }

    /** A certificate as it is read; one that does not expire ends at {@link Span#OPEN}. */
    public record HeldRow(UUID personId, UUID courseId, LocalDate issuedOn, LocalDate expiresOn) {

        Held held() {
            return new Held(personId, courseId, issuedOn, expiresOn.equals(Span.OPEN) ? LocalDate.MAX : expiresOn);
        }
    }

    /** Whose certificate of what. */
    private record Key(UUID person, UUID course) {}

    List<CourseLabel> openCourses() {
        return jdbi.withHandle(handle -> handle.createQuery(COURSE + "where not c.closed order by c.code, c.id")
                .map(ConstructorMapper.of(CourseRow.class))
                .map(CourseRow::label)
                .list());
    }

    List<CourseLabel> courses(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(COURSE + "where c.id = any(:ids) order by c.code, c.id")
                .bindArray("ids", UUID.class, ids.toArray())
                .map(ConstructorMapper.of(CourseRow.class))
                .map(CourseRow::label)
                .list());
    }

    List<Held> held(Collection<UUID> persons, Collection<UUID> courses) {
        Map<Key, Held> longest = new LinkedHashMap<>();
        rows(persons, courses).forEach(row -> longest.put(new Key(row.personId(), row.courseId()), row.held()));
        return List.copyOf(longest.values());
    }

    /** Of each person and course the one that is valid longest comes last. */
    private List<HeldRow> rows(Collection<UUID> persons, Collection<UUID> courses) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.person_id, c.course_id, c.issued_on, coalesce(c.expires_on, :open) as expires_on
                        from certificate c
                        where c.person_id = any(:persons) and c.course_id = any(:courses) and c.revoked_at is null
                        order by c.person_id, c.course_id, coalesce(c.expires_on, :open), c.issued_on, c.id
                        """)
                .bindArray("persons", UUID.class, persons.toArray())
                .bindArray("courses", UUID.class, courses.toArray())
                .bind("open", Span.OPEN)
                .map(ConstructorMapper.of(HeldRow.class))
                .list());
    }
}
