package org.hyzmat.host.accounts.staff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.directory.WorkforceMember;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL on the workforce register, inside a change of the registers. */
final class StaffRepository {

    private final Handle handle;
    private final OffsetDateTime at;
    private final UUID by;

    StaffRepository(Handle handle, OffsetDateTime at, UUID by) {
        this.handle = handle;
        this.at = at;
        this.by = by;
    }

    /** The row of somebody who works for an agency. */
    static Optional<Engagement> find(Handle handle, WorkforceMember member) {
        return handle.createQuery("""
                        select id, version from workforce
                        where person_id = :person and agency_id = :agency and function = :function
                            and coalesce(first_on, date '0001-01-01') = coalesce(cast(:from as date), date '0001-01-01')
                        order by id
                        """)
                .bind("person", member.id())
                .bind("agency", member.agency())
                .bind("function", member.function())
                .bind("from", stored(member.from(), LocalDate.MIN))
                .map((row, context) -> new Engagement(row.getObject("id", UUID.class), row.getInt("version")))
                .findFirst();
    }

    /** Adds somebody to an agency; of this id there is one at most in all of them, so that nobody becomes another. */
    void add(UUID id, UUID agency, StaffDraft draft) {
        boolean isKnown = handle.createQuery("select count(*) from workforce where id = :id or person_id = :id")
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
        if (isKnown) {
            return;
        }
        bound(handle.createUpdate("""
                                insert into workforce (id, code, person_id, name, agency_id, function, first_on,
                                    last_on, mark, edited_at, edited_by)
                                values (:id, :code, :id, :name, :agency, :function, :from, :until, 'entered', :at, :by)
                                """), draft)
                .bind("id", id)
                .bind("code", id.toString())
                .bind("agency", agency)
                .execute();
        writeServices(id, draft.services());
    }

    /** Changes somebody; false if somebody else did so since that version. */
    boolean change(UUID id, int version, StaffDraft draft) {
        boolean isFirst = bound(handle.createUpdate("""
                                        update workforce
                                        set name = :name, function = :function, first_on = :from, last_on = :until,
                                            inferred = null, edited_at = :at, edited_by = :by, version = version + 1
                                        where id = :id and version = :version
                                        """), draft)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1;
        if (isFirst) {
            writeServices(id, draft.services());
        }
        return isFirst;
    }

    private <S extends SqlStatement<S>> S bound(S statement, StaffDraft draft) {
        return statement
                .bind("name", draft.name())
                .bind("function", draft.function())
                .bind("from", stored(draft.from(), LocalDate.MIN))
                .bind("until", stored(draft.until(), LocalDate.MAX))
                .bind("at", at)
                .bind("by", by);
    }

    private static Optional<LocalDate> stored(LocalDate day, LocalDate none) {
        return Optional.of(day).filter(known -> !known.equals(none));
    }

    private void writeServices(UUID id, Set<UUID> services) {
        handle.createUpdate("delete from workforce_service where workforce_id = :id")
                .bind("id", id)
                .execute();
        PreparedBatch batch =
                handle.prepareBatch("insert into workforce_service (workforce_id, service_id) values (:id, :service)");
        services.forEach(
                service -> batch.bind("id", id).bind("service", service).add());
        batch.execute();
    }
}
