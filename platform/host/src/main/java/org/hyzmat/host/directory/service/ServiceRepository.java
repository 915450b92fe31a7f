package org.hyzmat.host.directory.service;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.Edit;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.directory.InexactDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL that changes services. */
final class ServiceRepository {

    private final Desk desk;

    ServiceRepository(Desk desk) {
        this.desk = desk;
    }

    /** Adds a service that is planned; one of this id that is there already stays as it is. */
    void add(UUID id, ServiceDraft draft, Edit edit) {
        desk.directory().change(handle -> {
            boolean isKnown = handle.createQuery("select count(*) from service where id = :id")
                            .bind("id", id)
                            .mapTo(Integer.class)
                            .one()
                    > 0;
            if (!isKnown) {
                bound(handle.createUpdate("""
                                        insert into service (id, code, pilot, name_en, name_ru, name_tk, target_en,
                                            target_ru, target_tk, sensitivity, form, lead_agency_id, status,
                                            planned_start_on, planned_start_precision, mark, edited_at, edited_by)
                                        values (:id, :code, :pilot, :en, :ru, :tk, :targetEn, :targetRu, :targetTk,
                                            :sensitivity, :form, :lead, 'planned', :planned, :precision, 'entered',
                                            :at, :by)
                                        """), draft, edit)
                        .bind("id", id)
                        .bind("code", id.toString())
                        .execute();
                writeLists(handle, id, draft);
            }
            return isKnown;
        });
    }

    /**
     * Changes a service.
     *
     * @return false if somebody else changed it since that version
     */
    boolean change(UUID id, int version, ServiceDraft draft, Edit edit) {
        return desk.directory().change(handle -> {
            boolean isFirst = bound(handle.createUpdate("""
                                            update service
                                            set pilot = :pilot, name_en = :en, name_ru = :ru, name_tk = :tk,
                                                target_en = :targetEn, target_ru = :targetRu, target_tk = :targetTk,
                                                sensitivity = :sensitivity, form = :form, lead_agency_id = :lead,
                                                planned_start_on = :planned, planned_start_precision = :precision,
                                                inferred = null, edited_at = :at, edited_by = :by,
                                                version = version + 1
                                            where id = :id and version = :version
                                            """), draft, edit)
                            .bind("id", id)
                            .bind("version", version)
                            .execute()
                    == 1;
            if (isFirst) {
                writeLists(handle, id, draft);
            }
            return isFirst;
        });
    }

    private static <S extends SqlStatement<S>> S bound(S statement, ServiceDraft draft, Edit edit) {
        return statement
                .bind("pilot", draft.pilot())
                .bind("en", draft.names().en())
                .bind("ru", draft.names().ru())
                .bind("tk", draft.names().tk())
                .bind("targetEn", draft.targetGroup().en())
                .bind("targetRu", draft.targetGroup().ru())
                .bind("targetTk", draft.targetGroup().tk())
                .bind("sensitivity", Codes.of(draft.sensitivity()))
                .bind("form", draft.form())
                .bind("lead", draft.lead())
                .bind("planned", draft.planned().map(InexactDate::date))
                .bind("precision", draft.planned().map(date -> Codes.of(date.precision())))
                .bind("at", edit.at())
                .bind("by", edit.by());
    }

    private void writeLists(Handle handle, UUID id, ServiceDraft draft) {
        replace(handle, "service_place", "place_id", id, draft.places());
        replace(handle, "service_module", "module", id, draft.modules());
        List<UUID> before = handle.createQuery("select agency_id from service_provider where service_id = :id")
                .bind("id", id)
                .mapTo(UUID.class)
                .list();
        before.stream()
                .filter(agency -> !draft.providers().contains(agency))
                .forEach(agency -> handle.createUpdate(
                                "delete from service_provider where service_id = :id and agency_id = :agency")
                        .bind("id", id)
                        .bind("agency", agency)
                        .execute());
        draft.providers().stream()
                .filter(agency -> !before.contains(agency))
                .forEach(agency -> handle.createUpdate("""
                        insert into service_provider (id, service_id, agency_id, mark)
                        values (:row, :id, :agency, 'entered')
                        """)
                        .bind("row", desk.office().ids().next())
                        .bind("id", id)
                        .bind("agency", agency)
                        .execute());
    }

    private static void replace(Handle handle, String table, String column, UUID id, List<?> values) {
        handle.createUpdate("delete from " + table + " where service_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("insert into " + table + " (service_id, " + column + ") values (:id, :value)");
        values.forEach(value -> batch.bind("id", id).bind("value", value).add());
        batch.execute();
    }

    /** Why a service was started before all was ready, or empty. */
    String startReason(UUID id) {
        return desk.office()
                .jdbi()
                .withHandle(handle -> handle.createQuery("select start_reason from service where id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(""));
    }

    /**
     * Notes that a service runs.
     *
     * @return false if somebody else changed it since that version
     */
    boolean start(UUID id, int version, StartDraft draft, Edit edit) {
        return desk.directory()
                .change(handle -> handle.createUpdate("""
                                update service
                                set status = 'running', actual_start_on = :date, actual_start_precision = :precision,
                                    start_reason = :reason, edited_at = :at, edited_by = :by, version = version + 1
                                where id = :id and version = :version
                                """)
                                .bind("id", id)
                                .bind("version", version)
                                .bind("date", draft.start().date())
                                .bind("precision", Codes.of(draft.start().precision()))
                                .bind("reason", Optional.of(draft.reason()).filter(reason -> !reason.isEmpty()))
                                .bind("at", edit.at())
                                .bind("by", edit.by())
                                .execute()
                        == 1);
    }

    /** Notes that a service has ended, or goes on after all. */
    void run(UUID id, boolean isOver, Edit edit) {
        desk.directory()
                .change(handle -> handle.createUpdate("""
                        update service
                        set status = :next, edited_at = :at, edited_by = :by, version = version + 1
                        where id = :id and status = :now
                        """)
                        .bind("id", id)
                        .bind("now", isOver ? "running" : "ended")
                        .bind("next", isOver ? "ended" : "running")
                        .bind("at", edit.at())
                        .bind("by", edit.by())
                        .execute());
    }
}
