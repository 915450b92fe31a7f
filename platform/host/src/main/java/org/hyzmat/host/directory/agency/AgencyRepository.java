package org.hyzmat.host.directory.agency;

import java.util.UUID;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.desk.Edit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL that changes agencies. */
final class AgencyRepository {

    private final RegisteredDirectory directory;

    AgencyRepository(RegisteredDirectory directory) {
        this.directory = directory;
    }

    /** Adds an agency; one of this id that is there already stays as it is. */
    void add(UUID id, AgencyDraft draft, Edit edit) {
        directory.change(handle -> {
            boolean isKnown = handle.createQuery("select count(*) from agency where id = :id")
                            .bind("id", id)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (!isKnown) {
                bound(handle.createUpdate("""
                                        insert into agency (id, code, type_id, name_en, name_ru, name_tk, place_id,
                                            mark, edited_at, edited_by)
                                        select :id, :code, t.id, :en, :ru, :tk, :place, 'entered', :at, :by
                                        from agency_type t
                                        where t.code = :type
                                        """), draft, edit)
                        .bind("id", id)
                        .bind("code", id.toString())
                        .execute();
                writeSpellings(handle, id, draft);
            }
            return isKnown;
        });
    }

    /**
     * Changes an agency.
     *
     * @return false if somebody else changed it since that version
     */
    boolean change(UUID id, int version, AgencyDraft draft, Edit edit) {
        return directory.change(handle -> {
            boolean isFirst = bound(handle.createUpdate("""
                                            update agency
                                            set type_id = (select t.id from agency_type t where t.code = :type),
                                                name_en = :en, name_ru = :ru, name_tk = :tk, place_id = :place,
                                                inferred = null, edited_at = :at, edited_by = :by,
                                                version = version + 1
                                            where id = :id and version = :version
                                            """), draft, edit)
                            .bind("id", id)
                            .bind("version", version)
                            .execute()
                    == 1;
            if (isFirst) {
                writeSpellings(handle, id, draft);
            }
            return isFirst;
        });
    }

    private static <S extends SqlStatement<S>> S bound(S statement, AgencyDraft draft, Edit edit) {
        return statement
                .bind("type", draft.type())
                .bind("en", draft.names().en())
                .bind("ru", draft.names().ru())
                .bind("tk", draft.names().tk())
                .bind("place", draft.place())
                .bind("at", edit.at())
                .bind("by", edit.by());
    }

    private static void writeSpellings(Handle handle, UUID id, AgencyDraft draft) {
        handle.createUpdate("delete from agency_spelling where agency_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("insert into agency_spelling (agency_id, spelling) values (:id, :spelling)");
        draft.spellings()
                .forEach(spelling ->
                        batch.bind("id", id).bind("spelling", spelling).add());
        batch.execute();
    }
}
