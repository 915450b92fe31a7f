package org.hyzmat.mhpsscourses.content;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the versions of modules. */
public final class VersionRepository {

    private static final String VERSION = """
            select v.id, v.agency_id, v.version, v.created_at, v.course_module_id, v.number,
                coalesce(v.based_on_id, v.id) as based_on_id, v.state, v.layer, v.hours, v.standard, v.what_changed
            from module_version v
            """;

    private final Jdbi jdbi;

    public VersionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All versions of these modules, each module's newest first. */
    public List<ModuleVersion> ofModules(Collection<UUID> modules) {
        return jdbi.withHandle(handle -> handle.createQuery(VERSION + """
                        where v.course_module_id = any(:modules)
                        order by v.course_module_id, v.number desc
                        """)
                .bindArray("modules", UUID.class, modules.toArray())
                .map(ConstructorMapper.of(ModuleVersion.class))
                .list());
    }

    public Optional<ModuleVersion> find(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(VERSION + "where v.id = :id and v.agency_id = :agency")
                .bind("id", id)
                .bind("agency", agency)
                .map(ConstructorMapper.of(ModuleVersion.class))
                .findOne());
    }

    /** The runs that began with a version, the newest first. */
    public List<VersionHead.Run> runs(UUID version) {
        return jdbi.withHandle(handle -> runs(handle, version));
    }

    static List<VersionHead.Run> runs(Handle handle, UUID version) {
        return handle.createQuery("""
                        select r.id, r.name, r.first_on
                        from run_version u
                        join course_run r on r.id = u.run_id
                        where u.module_version_id = :version
                        order by r.first_on desc, r.id
                        """)
                .bind("version", version)
                .map(ConstructorMapper.of(VersionHead.Run.class))
                .list();
    }

    /**
     * Keeps everybody else from changing a version until the transaction ends.
     *
     * @return the version as it is now
     */
    public static ModuleVersion hold(Handle handle, UUID id) {
        return handle.createQuery(VERSION + "where v.id = :id for update")
                .bind("id", id)
                .map(ConstructorMapper.of(ModuleVersion.class))
                .one();
    }

    /**
     * Makes the next version of a module, with the paragraphs and files of the newest one.
     *
     * @return false if it was made before
     */
    public boolean create(Stamp stamp, UUID id, CourseModule module, VersionDraft draft) {
        return Once.create(jdbi, handle -> {
            holdModule(handle, module.id());
            stamp.on(handle.createUpdate("""
                            insert into module_version (id, agency_id, created_at, created_by, course_module_id, number,
                                based_on_id, state, layer, hours, standard, what_changed)
                            select :id, :agency, :at, :by, :module, coalesce(max(v.number), 0) + 1,
                                (select n.id from module_version n where n.course_module_id = :module
                                    order by n.number desc limit 1),
                                'DRAFTED', :layer, :hours, :standard, :whatChanged
                            from module_version v
                            where v.course_module_id = :module
                            """))
                    .bind("id", id)
                    .bind("module", module.id())
                    .bindMethods(draft)
                    .execute();
            ParagraphRepository.copy(handle, stamp, id);
            CarriedFiles.copy(handle, id);
            step(handle, stamp, id, VersionState.DRAFTED, draft.whatChanged());
        });
    }

    /** Two who make or publish versions of a module go one after the other. */
    public static void holdModule(Handle handle, UUID module) {
        handle.createQuery("select m.id from course_module m where m.id = :id for update")
                .bind("id", module)
                .mapTo(UUID.class)
                .one();
    }

    /** Notes that a version has come into a state. */
    public static void step(Handle handle, Stamp stamp, UUID version, VersionState state, String note) {
        stamp.on(handle.createUpdate("""
                        insert into version_step (id, agency_id, created_at, created_by, module_version_id, state, note)
                        values (:id, :agency, :at, :by, :version, :state, :note)
                        """))
                .bind("id", UUID.randomUUID())
                .bind("version", version)
                .bind("state", state)
                .bind("note", note)
                .execute();
    }

    /**
     * Changes what is said about a version unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    public boolean change(ModuleVersion stored, int version, VersionDraft draft) {
        return jdbi.inTransaction(handle -> {
            ParagraphRepository.holdOpen(handle, stored.id());
            return handle.createUpdate("""
                            update module_version
                            set version = version + 1, layer = :layer, hours = :hours, standard = :standard,
                                what_changed = :whatChanged
                            where id = :id and version = :stored
                            """)
                            .bind("id", stored.id())
                            .bind("stored", version)
                            .bindMethods(draft)
                            .execute()
                    == 1;
        });
    }
}
