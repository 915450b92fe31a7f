package org.hyzmat.independentliving.plan;

import java.util.List;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;

/** Visits that an earlier plan asked for on days on which another one holds now. */
final class OutdatedVisits {

    private static final String THESE = """
            select v.id from visit v
            join slot s on s.id = v.slot_id and <visible:s>
            where v.service_user_id = :user and v.state = 'PLANNED' and s.plan_id <> :plan
                and v.slot_on >= :first and v.planned_on >= :first and <visible:v>
            """;
    private static final List<String> REMOVAL = List.of(
            "delete from visit_change c where c.visit_id in (" + THESE + ") and <visible:c>",
            "delete from visit_task t where t.visit_id in (" + THESE + ") and <visible:t>",
            "delete from visit r where r.id in (" + THESE + ") and <visible:r>");

    private OutdatedVisits() {}

    static void remove(Handle handle, Visible visible, CarePlan plan) {
        for (String sql : REMOVAL) {
            visible.on(handle.createUpdate(sql))
                    .bind("user", plan.serviceUserId())
                    .bind("plan", plan.id())
                    .bind("first", plan.fromOn())
                    .execute();
        }
    }
}
