package org.hyzmat.host.modules;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hyzmat.platform.IdSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The truth about modules: the jars that were taken, what is wanted of each module, and what happened to it. */
final class ModuleStore {

    /** The kind of event that says that all of a version was looked through. */
    static final String CHECKED = "checked";

    private final Jdbi jdbi;
    private final Clock clock;
    private final IdSource ids;

    ModuleStore(Jdbi jdbi, Clock clock, IdSource ids) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.ids = ids;
    }

    /** What is wanted of a module. */
    enum Wanted {
        ON,
        OFF,
        UNINSTALLED;

        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What is wanted of one module, and of which of its versions. */
    record Desired(String module, String hash, Wanted wanted) {}

    /** Something that happened to a module. */
    public record Event(OffsetDateTime happenedAt, String kind, String detail, String doneBy) {}

    boolean isEmpty() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from module_version")
                        .mapTo(Long.class)
                        .one()
                == 0);
    }

    /** Keeps a jar; one that is kept already is left as it is. */
    void keep(Artifact artifact) {
        jdbi.useTransaction(handle -> {
            if (!isKept(handle, artifact.hash())) {
                handle.createUpdate("""
                                insert into module_version (sha256, module_id, version, kind, name, jar, added_at)
                                values (:hash, :module, :version, :kind, :name, :jar, :now)
                                """)
                        .bind("hash", artifact.hash())
                        .bind("module", artifact.module())
                        .bind("version", artifact.version())
                        .bind("kind", kind(artifact.kind()))
                        .bind("name", artifact.symbolicName())
                        .bind("jar", artifact.jar())
                        .bind("now", now())
                        .execute();
            }
        });
    }

    private static boolean isKept(Handle handle, String hash) {
        return handle.createQuery("select count(*) from module_version where sha256 = :hash")
                        .bind("hash", hash)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    Optional<Artifact> find(String hash) {
        return jdbi.withHandle(handle -> find(handle, hash)).map(Artifact::of);
    }

    private static Optional<byte[]> find(Handle handle, String hash) {
        return handle.createQuery("select jar from module_version where sha256 = :hash")
                .bind("hash", hash)
                .mapTo(byte[].class)
                .findOne();
    }

    /** The newest kept interfaces of every module. */
    List<Artifact> apis() {
        return jdbi
                .withHandle(
                        handle -> handle.createQuery("""
                                select v.jar from module_version v
                                where v.kind = 'api' and not exists (
                                    select 1 from module_version newer
                                    where newer.kind = 'api' and newer.name = v.name
                                    and (newer.added_at > v.added_at
                                        or newer.added_at = v.added_at and newer.sha256 > v.sha256))
                                order by v.name
                                """).mapTo(byte[].class).list())
                .stream()
                .map(Artifact::of)
                .toList();
    }

    List<Desired> desired() {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select module_id as module, coalesce(desired_sha256, '') as hash, upper(desired_state) as wanted
                        from module_state order by module_id
                        """).map(ConstructorMapper.of(Desired.class)).list());
    }

    Optional<Desired> desired(String module) {
        return desired().stream().filter(each -> each.module().equals(module)).findFirst();
    }

    /** Notes what is wanted, and that it was said. */
    void want(Desired desired, String by, String kind, String detail) {
        jdbi.useTransaction(handle -> {
            int known = state(
                    handle,
                    "update module_state set desired_sha256 = :hash, desired_state = :wanted, "
                            + "changed_at = :now, changed_by = :by, reason = :reason where module_id = :module",
                    desired,
                    by);
            if (known == 0) {
                state(
                        handle,
                        "insert into module_state (module_id, desired_sha256, desired_state, changed_at, "
                                + "changed_by, reason) values (:module, :hash, :wanted, :now, :by, :reason)",
                        desired,
                        by);
            }
            note(handle, desired.module(), desired.hash(), new Event(now(), kind, detail, by));
        });
    }

    private int state(Handle handle, String sql, Desired desired, String by) {
        return handle.createUpdate(sql)
                .bind("module", desired.module())
                .bind("hash", desired.hash())
                .bind("wanted", desired.wanted().code())
                .bind("now", now())
                .bind("by", by)
                .bind("reason", "")
                .execute();
    }

    /** Notes that something happened. */
    void note(String module, String hash, String kind, String detail) {
        jdbi.useHandle(handle -> note(handle, module, hash, new Event(now(), kind, detail, "-")));
    }

    private void note(Handle handle, String module, String hash, Event event) {
        handle.createUpdate("""
                        insert into module_event (id, module_id, sha256, happened_at, kind, detail, done_by)
                        values (:id, :module, :hash, :at, :kind, :detail, :by)
                        """)
                .bind("id", ids.next())
                .bind("module", module)
                .bind("hash", hash)
                .bind("at", event.happenedAt())
                .bind("kind", event.kind())
                .bind(
                        "detail",
                        event.detail()
                                .substring(0, Math.min(2_000, event.detail().length())))
                .bind("by", event.doneBy())
                .execute();
    }

    /** The hashes of the versions of which all was looked through. */
    Set<String> checked() {
        return jdbi.withHandle(handle -> handle.createQuery("select sha256 from module_event where kind = :kind")
                .bind("kind", CHECKED)
                .mapTo(String.class)
                .set());
    }

    boolean hasHappened(String module, String kind) {
        return jdbi.withHandle(handle ->
                handle.createQuery("select count(*) from module_event where module_id = :module and kind = :kind")
                                .bind("module", module)
                                .bind("kind", kind)
                                .mapTo(Long.class)
                                .one()
                        > 0);
    }

    List<Event> events(String module, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select happened_at, kind, detail, done_by from module_event
                        where module_id = :module order by happened_at desc, id desc limit :limit
                        """)
                .bind("module", module)
                .bind("limit", limit)
                .map(ConstructorMapper.of(Event.class))
                .list());
    }

    private static String kind(Artifact.Kind kind) {
        return kind == Artifact.Kind.API ? "api" : "module";
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
