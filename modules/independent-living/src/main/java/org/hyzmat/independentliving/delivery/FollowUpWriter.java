package org.hyzmat.independentliving.delivery;

import java.time.LocalDate;
import org.hyzmat.independentliving.visit.ConditionChange;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.platform.IdSource;
import org.jdbi.v3.core.Handle;

/** All SQL that asks for somebody to look after a visit, and takes that back when the record is corrected. */
final class FollowUpWriter {

    private final IdSource ids;

    FollowUpWriter(IdSource ids) {
        this.ids = ids;
    }

    /** The visit is locked by now, so that nobody else writes a follow-up of it. */
    void follow(Handle handle, Visit visit, VisitForm sent, RecordDraft draft, LocalDate today) {
        withdraw(handle, visit, sent);
        if (draft.state() == VisitState.MISSED) {
            ask(handle, visit, sent, FollowUpKind.MISSED, false, visit.plannedOn());
        }
        if (draft.condition().needsFollowUp()) {
            boolean urgent = draft.condition() == ConditionChange.URGENT;
            ask(handle, visit, sent, FollowUpKind.CONDITION, urgent, today);
        }
    }

    /** What somebody has closed stays. */
    private static void withdraw(Handle handle, Visit visit, VisitForm sent) {
        sent.actor()
                .visible()
                .on(handle.createUpdate("""
                        delete from follow_up f
                        where f.visit_id = :visit and f.closed_at is null and <visible:f>
                        """))
                .bind("visit", visit.id())
                .execute();
    }

    private void ask(Handle handle, Visit visit, VisitForm sent, FollowUpKind kind, boolean urgent, LocalDate due) {
        long there = sent.actor()
                .visible()
                .on(handle.createQuery("""
                        select count(*) from follow_up f
                        where f.visit_id = :visit and f.kind = :kind and <visible:f>
                        """))
                .bind("visit", visit.id())
                .bind("kind", kind)
                .mapTo(Long.class)
                .one();
        if (there == 0) {
            handle.createUpdate("""
                            insert into follow_up (id, agency_id, service_id, created_at, created_by, service_user_id,
                                visit_id, kind, urgent, due_on)
                            values (:id, :agency, :service, :now, :person, :user, :visit, :kind, :urgent, :due)
                            """)
                    .bind("id", ids.next())
                    .bind("agency", visit.agencyId())
                    .bind("service", visit.serviceId())
                    .bind("now", sent.now())
                    .bind("person", sent.actor().person())
                    .bind("user", visit.serviceUserId())
                    .bind("visit", visit.id())
                    .bind("kind", kind)
                    .bind("urgent", urgent)
                    .bind("due", due)
                    .execute();
        }
    }
}
