package org.hyzmat.host.directory.place;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.desk.Edit;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.directory.InexactDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL that changes places. */
final class PlaceRepository {

    private final RegisteredDirectory directory;

    PlaceRepository(RegisteredDirectory directory) {
        this.directory = directory;
    }

    /** Adds a place; one of this id that is there already stays as it is. */
    void add(UUID id, PlaceDraft draft, Edit edit) {
        directory.change(handle -> {
            boolean isKnown = handle.createQuery("select count(*) from place where id = :id")
                            .bind("id", id)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (!isKnown) {
                bound(handle.createUpdate("""
                                        insert into place (id, code, kind, name_en, name_ru, name_tk, parent_id,
                                            first_on, first_precision, pilot_first_on, pilot_last_on, verified, mark,
                                            edited_at, edited_by)
                                        values (:id, :code, :kind, :en, :ru, :tk, cast(:parent as uuid), :since,
                                            :precision, :pilotFrom, :pilotTo, :verified, 'entered', :at, :by)
                                        """), draft, edit)
                        .bind("id", id)
                        .bind("code", id.toString())
                        .execute();
                writePredecessors(handle, id, draft);
            }
            return isKnown;
        });
    }

    /**
     * Changes a place.
     *
     * @return false if somebody else changed it since that version
     */
    boolean change(UUID id, int version, PlaceDraft draft, Edit edit) {
        return directory.change(handle -> {
            boolean isFirst = bound(handle.createUpdate("""
                                            update place
                                            set kind = :kind, name_en = :en, name_ru = :ru, name_tk = :tk,
                                                parent_id = cast(:parent as uuid), first_on = :since,
                                                first_precision = :precision,
                                                pilot_first_on = :pilotFrom, pilot_last_on = :pilotTo,
                                                verified = :verified, inferred = null, edited_at = :at,
                                                edited_by = :by, version = version + 1
                                            where id = :id and version = :version
                                            """), draft, edit)
                            .bind("id", id)
                            .bind("version", version)
                            .execute()
                    == 1;
            if (isFirst) {
                writePredecessors(handle, id, draft);
            }
            return isFirst;
        });
    }

    private static <S extends SqlStatement<S>> S bound(S statement, PlaceDraft draft, Edit edit) {
        return statement
                .bind("kind", draft.kind())
                .bind("en", draft.names().en())
                .bind("ru", draft.names().ru())
                .bind("tk", draft.names().tk())
                .bind("parent", draft.parent().map(UUID::toString))
                .bind("since", draft.since().map(InexactDate::date))
                .bind("precision", draft.since().map(date -> Codes.of(date.precision())))
                .bind("pilotFrom", draft.pilotFrom())
                .bind("pilotTo", draft.pilotTo())
                .bind("verified", draft.verified())
                .bind("at", edit.at())
                .bind("by", edit.by());
    }

    private static void writePredecessors(Handle handle, UUID id, PlaceDraft draft) {
        handle.createUpdate("delete from place_predecessor where place_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("insert into place_predecessor (place_id, predecessor_id) values (:id, :before)");
        draft.predecessors()
                .forEach(before -> batch.bind("id", id).bind("before", before).add());
        batch.execute();
    }

    /** Notes the last day of a place, or that it exists after all. */
    void end(UUID id, Optional<LocalDate> last, Edit edit) {
        directory.change(handle -> handle.createUpdate("""
                        update place
                        set last_on = :last, edited_at = :at, edited_by = :by, version = version + 1
                        where id = :id
                        """)
                .bind("id", id)
                .bind("last", last)
                .bind("at", edit.at())
                .bind("by", edit.by())
                .execute());
    }
}
