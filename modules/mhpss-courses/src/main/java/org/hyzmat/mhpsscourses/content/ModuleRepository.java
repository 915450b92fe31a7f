package org.hyzmat.mhpsscourses.content;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the modules of a course. */
public final class ModuleRepository {

    private static final String MODULE = """
            select m.id, m.agency_id, m.version, m.course_id, m.position, m.code, m.name_en, m.name_ru, m.name_tk
            from course_module m
            """;

    private final Jdbi jdbi;

    public ModuleRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The modules of a course, in its order. */
    public List<CourseModule> ofCourse(UUID course) {
        return jdbi.withHandle(handle -> ofCourse(handle, course));
    }

    private static List<CourseModule> ofCourse(Handle handle, UUID course) {
        return handle.createQuery(MODULE + "where m.course_id = :course order by m.position, m.code, m.id")
                .bind("course", course)
                .map(ConstructorMapper.of(CourseModule.class))
                .list();
    }

    public Optional<CourseModule> find(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(MODULE + "where m.id = :id and m.agency_id = :agency")
                .bind("id", id)
                .bind("agency", agency)
                .map(ConstructorMapper.of(CourseModule.class))
                .findOne());
    }

    /**
     * Adds a module behind the others of its course.
     *
     * @return false if it was added before
     * @throws InvalidInputException if another module of the course has its code
     */
    public boolean create(Stamp stamp, UUID id, UUID course, ModuleDraft draft) {
        boolean created = Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into course_module (id, agency_id, created_at, created_by, course_id, position, code,
                            name_en, name_ru, name_tk)
                        select :id, :agency, :at, :by, :course, coalesce(max(m.position), 0) + 1, :code,
                            :name.en, :name.ru, :name.tk
                        from course_module m
                        where m.course_id = :course
                        """))
                        .bind("id", id)
                        .bind("course", course)
                        .bindMethods(draft)
                        .execute());
        if (!created && find(stamp.agency(), id).isEmpty()) {
            throw taken(draft);
        }
        return created;
    }

    /**
     * Changes a module unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     * @throws InvalidInputException if another module of the course has its code
     */
    public boolean change(CourseModule module, int version, ModuleDraft draft) {
        AtomicInteger changed = new AtomicInteger();
        boolean isOwnCode = Once.create(
                jdbi,
                handle -> changed.set(handle.createUpdate("""
                        update course_module
                        set version = version + 1, code = :code, name_en = :name.en, name_ru = :name.ru,
                            name_tk = :name.tk
                        where id = :id and version = :stored and agency_id = :agency
                        """)
                        .bind("id", module.id())
                        .bind("stored", version)
                        .bind("agency", module.agencyId())
                        .bindMethods(draft)
                        .execute()));
        if (!isOwnCode) {
            throw taken(draft);
        }
        return changed.get() == 1;
    }

    private static InvalidInputException taken(ModuleDraft draft) {
        return new InvalidInputException(List.of(new Problem("code", "module.code.taken", List.of(draft.code()))));
    }

    /** Lets a module change places with the one before it, if there is one. */
    public void raise(CourseModule module) {
        jdbi.useTransaction(handle -> {
            handle.createQuery("select c.id from course c where c.id = :id for update")
                    .bind("id", module.courseId())
                    .mapTo(UUID.class)
                    .one();
            List<UUID> order = ofCourse(handle, module.courseId()).stream()
                    .map(CourseModule::id)
                    .toList();
            for (Place place : Place.raised(order, module.id())) {
                handle.createUpdate("update course_module set position = :position where id = :id")
                        .bindMethods(place)
                        .execute();
            }
        });
    }
}
