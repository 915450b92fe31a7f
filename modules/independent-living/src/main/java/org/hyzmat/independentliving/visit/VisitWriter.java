package org.hyzmat.independentliving.visit;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL that changes a visit: once for each form, not over the change of somebody else, and with its history. */
public final class VisitWriter {

    private final Jdbi jdbi;

    public VisitWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is to be done, and what is then said of it. */
    public record Act(ChangeKind kind, Facts was, Facts becomes) {

        /** An act that leads from some facts to others; what stays as it was is not mentioned. */
        public static Act of(ChangeKind kind, Facts was, Facts becomes) {
            return new Act(kind, was.without(becomes), becomes.without(was));
        }
    }

    /**
     * Changes a visit, unless the same form was sent before.
     *
     * @param update changes the row if it is as it was when the form was shown, and tells how many rows that were; it
     *     may change other tables too, all of which is taken back where it tells of none
     * @return false if somebody else changed the visit in between: nothing is changed then
     */
    public boolean write(Visit visit, VisitForm sent, Act act, ToIntFunction<Handle> update) {
        return jdbi.inTransaction(handle -> {
            if (isDone(handle, sent)) {
                return true;
            }
            if (update.applyAsInt(handle) == 0) {
                handle.rollback();
                return isDone(handle, sent);
            }
            note(handle, visit, sent, act);
            return true;
        });
    }

    /** Whether a form was handled before. */
    public boolean isWritten(VisitForm sent) {
        return jdbi.withHandle(handle -> isDone(handle, sent));
    }

    private static boolean isDone(Handle handle, VisitForm sent) {
        return visible(sent)
                .on(handle.createQuery("select c.id from visit_change c where c.id = :id and <visible:c>"))
                .bind("id", sent.id())
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }

    static void note(Handle handle, Visit visit, VisitForm sent, Act act) {
        handle.createUpdate("""
                        insert into visit_change (id, agency_id, service_id, created_at, created_by, visit_id, kind,
                            was, becomes)
                        values (:id, :agency, :service, :now, :person, :visit, :kind, :was, :becomes)
                        """)
                .bind("id", sent.id())
                .bind("agency", visit.agencyId())
                .bind("service", visit.serviceId())
                .bind("now", sent.now())
                .bind("person", sent.actor().person())
                .bind("visit", visit.id())
                .bind("kind", act.kind())
                .bind("was", act.was().text())
                .bind("becomes", act.becomes().text())
                .execute();
    }

    /** Moves a visit to another time. */
    public boolean move(Visit visit, VisitForm sent, VisitTime time) {
        MonthLock.prepare(jdbi, visit.agencyId());
        Facts was = Facts.planned(visit);
        Facts becomes = was.and("on", time.day().toString())
                .and("at", time.start().toString())
                .and("minutes", String.valueOf(time.minutes()));
        return write(visit, sent, Act.of(ChangeKind.MOVED, was, becomes), handle -> {
            int changed = move(handle, visit, sent, time);
            return areOpen(handle, visit, time.day()) ? changed : 0;
        });
    }

    /** Whether neither the month of a visit nor that of another day is closed; held last. */
    private static boolean areOpen(Handle handle, Visit visit, LocalDate other) {
        ClosedMonths closed = MonthLock.hold(handle, visit.agencyId());
        return closed.find(visit.plannedOn()).isEmpty() && closed.find(other).isEmpty();
    }

    private static int move(Handle handle, Visit visit, VisitForm sent, VisitTime time) {
        return visible(sent)
                .on(handle.createUpdate("""
                        update visit v
                        set version = v.version + 1, by_hand = true, planned_on = :day, starts_at = :start,
                            minutes = :minutes, counted_on = :month
                        where v.id = :id and v.version = :version and v.state = 'PLANNED' and <visible:v>
                        """))
                .bind("day", time.day())
                .bind("start", time.start())
                .bind("minutes", time.minutes())
                .bind("month", time.day().withDayOfMonth(1))
                .bind("id", visit.id())
                .bind("version", sent.version())
                .execute();
    }

    /** Gives a visit to somebody else. */
    public boolean substitute(Visit visit, VisitForm sent, UUID worker) {
        MonthLock.prepare(jdbi, visit.agencyId());
        Facts was = Facts.planned(visit);
        return write(visit, sent, Act.of(ChangeKind.SUBSTITUTED, was, was.and("worker", worker.toString())), handle -> {
            int changed = visible(sent)
                    .on(handle.createUpdate("""
                                update visit v
                                set version = v.version + 1, by_hand = true,
                                    worker_id = nullif(cast(:worker as uuid),
                                        cast('00000000-0000-0000-0000-000000000000' as uuid))
                                where v.id = :id and v.version = :version and v.state = 'PLANNED' and <visible:v>
                                """))
                    .bind("worker", worker)
                    .bind("id", visit.id())
                    .bind("version", sent.version())
                    .execute();
            return areOpen(handle, visit, visit.plannedOn()) ? changed : 0;
        });
    }

    /** Calls a visit off. */
    public boolean cancel(Visit visit, VisitForm sent) {
        return become(visit, sent, ChangeKind.CANCELLED, VisitState.CANCELLED);
    }

    /** Plans a visit again that was called off. */
    public boolean restore(Visit visit, VisitForm sent) {
        return become(visit, sent, ChangeKind.RESTORED, VisitState.PLANNED);
    }

    private boolean become(Visit visit, VisitForm sent, ChangeKind kind, VisitState state) {
        MonthLock.prepare(jdbi, visit.agencyId());
        Facts was = Facts.planned(visit);
        return write(visit, sent, Act.of(kind, was, was.and("state", state.code())), handle -> {
            int changed = visible(sent)
                    .on(handle.createUpdate("""
                                update visit v
                                set version = v.version + 1, by_hand = true, state = :state
                                where v.id = :id and v.version = :version and v.state = :was and <visible:v>
                                """))
                    .bind("state", state)
                    .bind("was", state == VisitState.PLANNED ? VisitState.CANCELLED : VisitState.PLANNED)
                    .bind("id", visit.id())
                    .bind("version", sent.version())
                    .execute();
            return areOpen(handle, visit, visit.plannedOn()) ? changed : 0;
        });
    }

    private static Visible visible(VisitForm sent) {
        return sent.actor().visible();
    }
}
