package org.hyzmat.host.directory.service;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.Edit;
import org.jdbi.v3.core.Handle;

/** All SQL about who answers for services. */
final class CoordinatorRepository {

    private final Desk desk;

    CoordinatorRepository(Desk desk) {
        this.desk = desk;
    }

    /** Somebody’s time with an agency, as a row of the workforce register. */
    record Engagement(UUID id, String name, UUID agency) {}

    /** Who works for any of these agencies on a day, by name. */
    List<Engagement> of(List<UUID> agencies, LocalDate day) {
        return desk.office()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select id, name, agency_id from workforce
                        where agency_id = any(:agencies) and coalesce(first_on, :day) <= :day
                            and coalesce(last_on, :day) >= :day
                        order by name, id
                        """)
                        .bindArray("agencies", UUID.class, agencies)
                        .bind("day", day)
                        .map((row, context) -> new Engagement(
                                row.getObject("id", UUID.class),
                                row.getString("name"),
                                row.getObject("agency_id", UUID.class)))
                        .list());
    }

    /**
     * Lets somebody, or nobody, answer for a service from a day on; whoever did until then ends the day before.
     *
     * @return false if somebody begins on that day or later
     */
    boolean set(UUID service, CoordinatorDraft draft, Edit edit) {
        return desk.directory().change(handle -> {
            List<Known> known = known(handle, service);
            if (known.stream().anyMatch(each -> each.id().equals(draft.id()))) {
                return true;
            }
            if (known.stream().anyMatch(each -> !each.from().isBefore(draft.from()))) {
                return false;
            }
            handle.createUpdate("""
                            update service_coordinator set last_on = :before
                            where service_id = :service and (last_on is null or last_on >= :from)
                            """)
                    .bind("service", service)
                    .bind("before", draft.from().minusDays(1))
                    .bind("from", draft.from())
                    .execute();
            draft.engagement().ifPresent(engagement -> add(handle, service, draft, engagement));
            handle.createUpdate("update service set edited_at = :at, edited_by = :by where id = :id")
                    .bind("id", service)
                    .bind("at", edit.at())
                    .bind("by", edit.by())
                    .execute();
            return true;
        });
    }

    private record Known(UUID id, LocalDate from) {}

    private static List<Known> known(Handle handle, UUID service) {
        return handle.createQuery("select id, first_on from service_coordinator where service_id = :service")
                .bind("service", service)
                .map((row, context) ->
                        new Known(row.getObject("id", UUID.class), row.getObject("first_on", LocalDate.class)))
                .list();
    }

    private static void add(Handle handle, UUID service, CoordinatorDraft draft, UUID engagement) {
        handle.createUpdate("""
                        insert into service_coordinator (id, service_id, workforce_id, first_on, mark)
                        values (:id, :service, :engagement, :from, 'entered')
                        """)
                .bind("id", draft.id())
                .bind("service", service)
                .bind("engagement", engagement)
                .bind("from", draft.from())
                .execute();
    }
}
