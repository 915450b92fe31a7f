package org.hyzmat.independentliving.delivery;

import java.time.LocalDate;
import org.hyzmat.independentliving.month.MonthLock;
import org.hyzmat.independentliving.visit.ChangeKind;
import org.hyzmat.independentliving.visit.ConditionChange;
import org.hyzmat.independentliving.visit.Facts;
import org.hyzmat.independentliving.visit.MissedReason;
import org.hyzmat.independentliving.visit.NotDoneReason;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitForm;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.independentliving.visit.VisitWriter;
import org.hyzmat.independentliving.visit.VisitWriter.Act;
import org.hyzmat.platform.IdSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** All SQL that writes what became of a visit. */
public final class RecordRepository {

    private final Jdbi jdbi;
    private final VisitWriter writer;
    private final FollowUpWriter followUps;
    private final IdSource ids;

    public RecordRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.writer = new VisitWriter(jdbi);
        this.followUps = new FollowUpWriter(ids);
        this.ids = ids;
    }

    /**
     * Writes what became of a visit; what was sent before is not written again.
     *
     * @param countedOn the first day of the month in which it counts
     * @param today the day by which somebody is to look after a change of condition
     * @return false if somebody else changed the visit or closed the month in between: nothing is written then
     */
    public boolean write(Visit visit, VisitForm sent, RecordDraft draft, LocalDate countedOn, LocalDate today) {
        boolean isFirst = !visit.state().isRecorded();
        Facts becomes = draft.facts(visit);
        Act act = isFirst
                ? new Act(ChangeKind.RECORDED, Facts.NONE, told(becomes, draft))
                : Act.of(ChangeKind.CORRECTED, before(visit, becomes), becomes);
        MonthLock.prepare(jdbi, visit.agencyId());
        return writer.write(visit, sent, act, handle -> {
            int changed = update(handle, visit, sent, draft, countedOn);
            if (changed == 1) {
                replaceTasks(handle, visit, sent, draft);
                followUps.follow(handle, visit, sent, draft, today);
            }
            return changed == 1
                            && MonthLock.hold(handle, visit.agencyId())
                                    .find(countedOn)
                                    .isPresent()
                    ? 0
                    : changed;
        });
    }

    /** Whether a form was handled before. */
    public boolean isWritten(VisitForm sent) {
        return writer.isWritten(sent);
    }

    /** Of a first record, only what is worth mentioning. */
    private static Facts told(Facts facts, RecordDraft draft) {
        Facts told = Facts.NONE.and("state", facts.values().get("state"));
        if (draft.state() == VisitState.MISSED) {
            return told.and("missed", draft.missedReason().code());
        }
        Facts all = told.and("took", facts.values().get("took"))
                .and("tasks", facts.values().get("tasks"));
        return draft.condition() == ConditionChange.NONE
                ? all
                : all.and("condition", draft.condition().code());
    }

    /** What was said before, so far as the new record says it too. */
    private static Facts before(Visit visit, Facts becomes) {
        String planned = becomes.values().get("tasks").replaceAll(".*/", "");
        return Facts.NONE
                .and("state", visit.state().code())
                .and("took", String.valueOf(visit.delivery().doneMinutes()))
                .and("tasks", visit.delivery().doneTasks() + "/" + planned)
                .and("missed", visit.delivery().missedReason().code())
                .and("condition", visit.delivery().conditionChange().code());
    }

    private static int update(Handle handle, Visit visit, VisitForm sent, RecordDraft draft, LocalDate countedOn) {
        return sent.actor()
                .visible()
                .on(handle.createUpdate("""
                        update visit v
                        set version = v.version + 1, state = :state, missed_reason = :missed, recorded_at = :now,
                            recorded_by = :person, done_minutes = :minutes, done_tasks = :tasks, done_cost = :cost,
                            observation = :observation, condition_change = :condition,
                            condition_words = :conditionWords, counted_on = :countedOn
                        where v.id = :id and v.version = :version and v.state <> 'CANCELLED' and <visible:v>
                        """))
                .bind("state", draft.state())
                .bind(
                        "missed",
                        draft.missedReason() == MissedReason.NONE
                                ? ""
                                : draft.missedReason().name())
                .bind("now", sent.now())
                .bind("person", sent.actor().person())
                .bind("minutes", draft.minutes())
                .bind("tasks", draft.doneTasks())
                .bind("cost", draft.doneCost())
                .bind("observation", draft.observation())
                .bind("condition", draft.condition())
                .bind("conditionWords", draft.conditionWords())
                .bind("countedOn", countedOn)
                .bind("id", visit.id())
                .bind("version", sent.version())
                .execute();
    }

    private void replaceTasks(Handle handle, Visit visit, VisitForm sent, RecordDraft draft) {
        sent.actor()
                .visible()
                .on(handle.createUpdate("delete from visit_task t where t.visit_id = :visit and <visible:t>"))
                .bind("visit", visit.id())
                .execute();
        PreparedBatch batch = handle.prepareBatch("""
                insert into visit_task (id, agency_id, service_id, created_at, created_by, visit_id, task_kind_id,
                    position, minutes, cost, planned, state, reason)
                values (:id, :agency, :service, :now, :person, :visit, :kind, :position, :minutes, :cost, :planned,
                    :state, :reason)
                """);
        int position = 0;
        for (VisitTask task : draft.tasks()) {
            batch.bind("id", ids.next())
                    .bind("agency", visit.agencyId())
                    .bind("service", visit.serviceId())
                    .bind("now", sent.now())
                    .bind("person", sent.actor().person())
                    .bind("visit", visit.id())
                    .bind("kind", task.taskKindId())
                    .bind("position", ++position)
                    .bind("minutes", task.minutes())
                    .bind("cost", task.cost())
                    .bind("planned", task.planned())
                    .bind("state", task.state())
                    .bind(
                            "reason",
                            task.reason() == NotDoneReason.NONE
                                    ? ""
                                    : task.reason().name())
                    .add();
        }
        batch.execute();
    }
}
