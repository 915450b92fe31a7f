package org.hyzmat.mhpsscourses.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.ParagraphRepository;
import org.hyzmat.platform.KeptFiles;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about the files of versions; each that changes one is refused once the version is closed. */
final class FileRepository {

    private static final KeptFiles CONTENTS = new KeptFiles("file_piece", "content_id");

    private static final String FILE = """
            select f.id, f.agency_id, f.created_at, f.created_by, f.module_version_id, f.content_id, f.file_name,
                f.type, f.language, f.file_size, f.removed_at is not null as removed
            from version_file f
            """;

    private final Jdbi jdbi;

    FileRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The files of a version by name, those that were removed last. */
    List<VersionFile> of(UUID version) {
        return jdbi.withHandle(handle -> handle.createQuery(FILE + """
                        where f.module_version_id = :version
                        order by case when f.removed_at is null then 0 else 1 end, f.file_name, f.id
                        """)
                .bind("version", version)
                .map(ConstructorMapper.of(VersionFile.class))
                .list());
    }

    /** The files of some versions by name, without those that were removed. */
    List<VersionFile> ofVersions(Collection<UUID> versions) {
        return jdbi.withHandle(handle -> handle.createQuery(FILE + """
                        where f.module_version_id = any(:versions) and f.removed_at is null
                        order by f.file_name, f.id
                        """)
                .bindArray("versions", UUID.class, versions.toArray())
                .map(ConstructorMapper.of(VersionFile.class))
                .list());
    }

    /** The file of an id, if it is one of a version. */
    Optional<VersionFile> find(UUID version, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(FILE + "where f.id = :id and f.module_version_id = :version")
                        .bind("id", id)
                        .bind("version", version)
                        .map(ConstructorMapper.of(VersionFile.class))
                        .findOne());
    }

    /** The bytes of a file, of which a piece at a time is in memory. */
    InputStream open(VersionFile file) {
        return CONTENTS.open(jdbi, file.contentId());
    }

    /**
     * Adds a file to a version.
     *
     * @return false if it was added before
     */
    boolean add(Stamp stamp, UUID id, UUID version, FileDraft draft) {
        return Once.create(jdbi, handle -> {
            ParagraphRepository.holdOpen(handle, version);
            refuseTwice(handle, version, id, draft.fileName());
            stamp.on(handle.createUpdate("""
                            insert into version_file (id, agency_id, created_at, created_by, module_version_id,
                                content_id, file_name, type, language, file_size)
                            values (:id, :agency, :at, :by, :version, :id, :fileName, :type, :language, :size)
                            """))
                    .bind("id", id)
                    .bind("version", version)
                    .bind("fileName", draft.fileName())
                    .bind("type", draft.type())
                    .bind("language", draft.language())
                    .bind("size", draft.bytes().length)
                    .execute();
            keep(handle, id, draft.bytes());
        });
    }

    private static void refuseTwice(Handle handle, UUID version, UUID id, String name) {
        boolean isThere = handle.createQuery("""
                        select count(*) from version_file f
                        where f.module_version_id = :version and f.id <> :id and f.removed_at is null
                            and lower(f.file_name) = lower(:name)
                        """)
                        .bind("version", version)
                        .bind("id", id)
                        .bind("name", name)
                        .mapTo(Long.class)
                        .one()
                > 0;
        new Problems().when(isThere, "file", "file.there", name).throwIfAny();
    }

    private static void keep(Handle handle, UUID id, byte[] bytes) {
        try {
            CONTENTS.keep(handle, id, new ByteArrayInputStream(bytes));
        } catch (IOException never) {
            throw new UncheckedIOException("Bytes in memory cannot be read.", never);
        }
    }

    /** Takes a file out of a version; other versions keep it. */
    void remove(VersionFile file, OffsetDateTime at) {
        jdbi.useTransaction(handle -> {
            ParagraphRepository.holdOpen(handle, file.moduleVersionId());
            handle.createUpdate("""
                            update version_file
                            set version = version + 1, removed_at = :at
                            where id = :id and removed_at is null
                            """).bind("id", file.id()).bind("at", at).execute();
        });
    }

    /** Puts a file back that was taken out. */
    void restore(VersionFile file) {
        jdbi.useTransaction(handle -> {
            ParagraphRepository.holdOpen(handle, file.moduleVersionId());
            refuseTwice(handle, file.moduleVersionId(), file.id(), file.fileName());
            handle.createUpdate("""
                            update version_file
                            set version = version + 1, removed_at = null
                            where id = :id and removed_at is not null
                            """).bind("id", file.id()).execute();
        });
    }
}
