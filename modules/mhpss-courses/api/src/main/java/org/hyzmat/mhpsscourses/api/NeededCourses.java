package org.hyzmat.mhpsscourses.api;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/**
 * The choice of a course by an agency, kept in the module that asks.
 *
 * <p>Its table has this form:
 *
 * <pre>{@code
 * create table needed_course (
 *     id uuid primary key,
 *     agency_id uuid not null unique,
 *     version integer not null default 1,
 *     created_at timestamp with time zone not null,
 *     created_by uuid not null,
 *     course_id uuid not null,
 *     code varchar(20) not null,
 *     name_en varchar(120) not null,
 *     name_ru varchar(120) not null,
 *     name_tk varchar(120) not null,
 *     course_agency_id uuid not null
 * );
 * }</pre>
 *
 * @since 1.0
 */
public final class NeededCourses {

    private final Jdbi jdbi;

    /**
     * Reads and writes the table.
     *
     * @param jdbi the schema of the module that asks
     */
    public NeededCourses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What an agency chose.
     *
     * @param agency its id
     * @return absent when it wants no certificate
     */
    public Optional<NeededCourse> find(UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select n.id, n.version, n.course_id, n.code, n.name_en, n.name_ru, n.name_tk, n.course_agency_id
                        from needed_course n
                        where n.agency_id = :agency
                        """)
                .bind("agency", agency)
                .map(ConstructorMapper.of(NeededCourse.class))
                .findOne());
    }

    /**
     * Chooses a course where none was chosen.
     *
     * @param id the id of the choice
     * @param course the course
     * @param actor who chooses, for the own agency
     * @param now the moment
     * @return false if one was chosen in between
     */
    public boolean add(UUID id, CourseLabel course, Actor actor, OffsetDateTime now) {
        return Once.create(
                jdbi,
                handle -> new Stamp(actor, now)
                        .on(handle.createUpdate("""
                        insert into needed_course (id, agency_id, created_at, created_by, course_id, code, name_en,
                            name_ru, name_tk, course_agency_id)
                        values (:id, :agency, :at, :by, :course, :code, :en, :ru, :tk, :owner)
                        """))
                        .bind("id", id)
                        .bind("course", course.id())
                        .bind("code", course.code())
                        .bind("en", course.names().en())
                        .bind("ru", course.names().ru())
                        .bind("tk", course.names().tk())
                        .bind("owner", course.agency())
                        .execute());
    }

    /**
     * Chooses another course.
     *
     * @param agency whose choice it is
     * @param version of the choice that is replaced
     * @param course the course
     * @return false if it was changed in between
     */
    public boolean change(UUID agency, int version, CourseLabel course) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update needed_course
                                set version = version + 1, course_id = :course, code = :code, name_en = :en,
                                    name_ru = :ru, name_tk = :tk, course_agency_id = :owner
                                where agency_id = :agency and version = :version
                                """)
                        .bind("agency", agency)
                        .bind("version", version)
                        .bind("course", course.id())
                        .bind("code", course.code())
                        .bind("en", course.names().en())
                        .bind("ru", course.names().ru())
                        .bind("tk", course.names().tk())
                        .bind("owner", course.agency())
                        .execute()
                == 1);
    }

    /**
     * Wants no certificate any more.
     *
     * @param agency whose choice it is
     * @param version of the choice that is given up
     * @return false if it was changed in between
     */
    public boolean remove(UUID agency, int version) {
        return jdbi.withHandle(handle ->
                handle.createUpdate("delete from needed_course where agency_id = :agency and version = :version")
                                .bind("agency", agency)
                                .bind("version", version)
                                .execute()
                        == 1);
    }
}
