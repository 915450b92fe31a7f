package org.hyzmat.independentliving.user;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;

/**
 * The SQL that takes everything recorded of somebody along to another service: each record says of which service it is,
 * since that decides who may see it.
 */
final class ServiceMove {

    private static final String OF_USER = "r.service_user_id = :user";
    private static final String OF_PLAN = """
            r.plan_id in (select p.id from care_plan p where p.service_user_id = :user and <visible:p>)
            """;
    private static final String OF_SLOT = """
            r.slot_id in (
                select s.id from slot s
                join care_plan p on p.id = s.plan_id and <visible:p>
                where p.service_user_id = :user and <visible:s>)
            """;
    private static final String OF_VISIT = """
            r.visit_id in (select v.id from visit v where v.service_user_id = :user and <visible:v>)
            """;

    /** Every table whose records are of a service, but that of the service users. */
    static final List<Part> PARTS = List.of(
            new Part("emergency_contact", OF_USER),
            new Part("outcome", OF_USER),
            new Part("beginning_change", OF_USER),
            new Part("functioning", OF_USER),
            new Part("barthel", OF_USER),
            new Part("care_plan", OF_USER),
            new Part("goal", OF_PLAN),
            new Part("slot", OF_PLAN),
            new Part("slot_task", OF_SLOT),
            new Part("visit", OF_USER),
            new Part("visit_task", OF_VISIT),
            new Part("visit_change", OF_VISIT),
            new Part("follow_up", OF_USER));

    /**
     * A table.
     *
     * @param condition which of its rows {@code r} are of a service user
     */
    record Part(String table, String condition) {}

    private ServiceMove() {}

    /** Moves them; whoever does it must be admitted to both services. */
    static void move(Handle handle, Visible visible, UUID user, UUID service) {
        for (Part part : PARTS) {
            visible.on(handle.createUpdate("update %s r set service_id = :service where %s and <visible:r>"
                            .formatted(part.table(), part.condition())))
                    .bind("service", service)
                    .bind("user", user)
                    .execute();
        }
    }
}
