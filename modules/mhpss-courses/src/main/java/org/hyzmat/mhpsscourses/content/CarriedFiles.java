package org.hyzmat.mhpsscourses.content;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Gives a new version the files of the one that it is based on, whose bytes both then share. */
final class CarriedFiles {

    private CarriedFiles() {}

    static void copy(Handle handle, UUID version) {
        List<UUID> before = handle.createQuery("""
                        select f.id
                        from version_file f
                        join module_version v on v.based_on_id = f.module_version_id
                        where v.id = :version and f.removed_at is null
                        order by f.id
                        """)
                .bind("version", version)
                .mapTo(UUID.class)
                .list();
        for (UUID file : before) {
            handle.createUpdate("""
                            insert into version_file (id, agency_id, created_at, created_by, module_version_id,
                                content_id, file_name, type, language, file_size)
                            select :id, f.agency_id, f.created_at, f.created_by, :version, f.content_id, f.file_name,
                                f.type, f.language, f.file_size
                            from version_file f
                            where f.id = :file
                            """)
                    .bind("id", UUID.randomUUID())
                    .bind("version", version)
                    .bind("file", file)
                    .execute();
        }
    }
}
