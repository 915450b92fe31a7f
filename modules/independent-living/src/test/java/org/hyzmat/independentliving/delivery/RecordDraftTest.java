package org.hyzmat.independentliving.delivery;

import static org.hyzmat.independentliving.plan.TestingCare.TODAY;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Qualification;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.month.ClosedMonth;
import org.hyzmat.independentliving.month.ClosedMonths;
import org.hyzmat.independentliving.plan.TestingCare;
import org.hyzmat.independentliving.user.Outcome;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.independentliving.visit.MissedReason;
import org.hyzmat.independentliving.visit.NotDoneReason;
import org.hyzmat.independentliving.visit.TaskState;
import org.hyzmat.independentliving.visit.TestingVisit;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What must be said of a visit after it, and what cannot be said. */
class RecordDraftTest {

    private static final UUID COLLEAGUE = new UUID(7, 9);
    private static final TaskKind COMPANY = TestingCare.task(3, Qualification.NONE);
    private static final List<VisitTask> TASKS = List.of(task(1), task(2));
    private static final Support SUPPORTED = new Support(TODAY.minusYears(1), List.of());
    private static final ClosedMonths NONE = new ClosedMonths(List.of());

    private final Map<String, List<String>> typed = new HashMap<>(Map.of(
            "task-" + TASKS.get(0).taskKindId(),
            List.of("done"),
            "task-" + TASKS.get(1).taskKindId(),
            List.of("done"),
            "minutes",
            List.of("55"),
            "condition",
            List.of("none")));

    @Test
    void asPlannedMeansEveryTaskInThePlannedTime() {
        RecordDraft draft = RecordDraft.asPlanned(TestingVisit.on(TODAY, VisitState.PLANNED), TASKS);

        assertEquals(VisitState.DONE, draft.state());
        assertEquals(60, draft.minutes());
        assertEquals(2, draft.doneTasks());
        assertEquals(new BigDecimal("12.00"), draft.doneCost());
    }

    @Test
    void aTaskNotDoneMakesItPartly() {
        typed.put("task-" + TASKS.get(1).taskKindId(), List.of("not-done"));
        typed.put("reason-" + TASKS.get(1).taskKindId(), List.of("refused"));
        typed.put("besides", List.of(COMPANY.id().toString()));

        RecordDraft draft = RecordDraft.of(form(), TASKS, List.of(COMPANY));

        assertEquals(VisitState.PARTLY, draft.state());
        assertEquals(NotDoneReason.REFUSED, draft.tasks().get(1).reason());
        assertEquals(3, draft.tasks().size());
        assertEquals(new BigDecimal("12.00"), draft.doneCost());
    }

    @Test
    void aTaskNotDoneNeedsAReason() {
        typed.put("task-" + TASKS.get(1).taskKindId(), List.of("not-done"));
        typed.put("minutes", List.of("800"));

        assertEquals(
                List.of("reason-" + TASKS.get(1).taskKindId() + " record.reason.required", "minutes problem.range"),
                Faults.of(() -> RecordDraft.of(form(), TASKS, List.of())));
    }

    @Test
    void aMissedVisitNeedsAReasonAndDeliversNothing() {
        assertEquals(List.of("reason problem.choice"), Faults.of(() -> RecordDraft.missed(form(), TASKS)));
        typed.put("reason", List.of("in-hospital"));

        RecordDraft draft = RecordDraft.missed(form(), TASKS);

        assertEquals(VisitState.MISSED, draft.state());
        assertEquals(MissedReason.IN_HOSPITAL, draft.missedReason());
        assertEquals(0, draft.doneTasks());
        assertEquals(BigDecimal.ZERO, draft.doneCost());
    }

    @Test
    void whatIsAheadOrCalledOffCannotBeRecorded() {
        assertEquals(List.of(" record.ahead"), faults(TestingVisit.on(TODAY.plusDays(1), VisitState.PLANNED), NONE));
        assertEquals(List.of(" record.cancelled"), faults(TestingVisit.on(TODAY, VisitState.CANCELLED), NONE));
        assertDoesNotThrow(() -> check(TestingVisit.on(TODAY, VisitState.PLANNED), NONE));
    }

    @Test
    void nobodyVisitsSomebodyWhoDiedTheDayBefore() {
        Outcome died = new Outcome(
                new UUID(1, 1),
                new UUID(1, 2),
                OutcomeKind.DIED,
                TODAY.minusDays(1),
                "",
                TestingCare.at(TODAY),
                COLLEAGUE);
        Support support = new Support(TODAY.minusYears(1), List.of(died));
        RecordRules today = new RecordRules(TestingVisit.on(TODAY, VisitState.PLANNED), NONE, TODAY);
        RecordRules yesterday = new RecordRules(TestingVisit.on(TODAY.minusDays(1), VisitState.PLANNED), NONE, TODAY);

        assertEquals(List.of(" record.died"), Faults.of(() -> today.check(true, support, id -> "Jeren")));
        assertDoesNotThrow(() -> today.check(false, support, id -> "Jeren"));
        assertDoesNotThrow(() -> yesterday.check(true, support, id -> "Jeren"));
    }

    @Test
    void aLateRecordOfAClosedMonthCountsInTheNextAndACorrectionIsRefused() {
        ClosedMonth october = new ClosedMonth(
                new UUID(1, 1),
                TestingCare.AGENCY,
                TODAY.minusMonths(1).withDayOfMonth(1),
                TestingCare.at(TODAY),
                COLLEAGUE);
        ClosedMonths closed = new ClosedMonths(List.of(october));
        Visit late = TestingVisit.on(TODAY.minusMonths(1), VisitState.PLANNED);

        assertDoesNotThrow(() -> check(late, closed));
        assertEquals(TODAY.withDayOfMonth(1), new RecordRules(late, closed, TODAY).countedOn());
        assertEquals(List.of(" record.closed"), faults(TestingVisit.on(TODAY.minusMonths(1), VisitState.DONE), closed));
    }

    private static List<String> faults(Visit visit, ClosedMonths closed) {
        return Faults.of(() -> check(visit, closed));
    }

    private static void check(Visit visit, ClosedMonths closed) {
        new RecordRules(visit, closed, TODAY).check(true, SUPPORTED, id -> "Jeren");
    }

    private Form form() {
        return new Form(typed, List.of());
    }

    private static VisitTask task(int number) {
        TaskKind kind = TestingCare.task(number, Qualification.NONE);
        return new VisitTask(
                kind.id(),
                kind.id(),
                kind.name(),
                kind.volume(),
                kind.normMinutes(),
                kind.unitCost(),
                true,
                TaskState.PLANNED,
                NotDoneReason.NONE);
    }
}
