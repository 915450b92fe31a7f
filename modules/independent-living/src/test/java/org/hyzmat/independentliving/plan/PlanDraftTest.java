package org.hyzmat.independentliving.plan;

import static org.hyzmat.independentliving.plan.TestingCare.AGENCY;
import static org.hyzmat.independentliving.plan.TestingCare.AYNA;
import static org.hyzmat.independentliving.plan.TestingCare.TODAY;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.Qualification;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What must be said of a plan, and when somebody can agree to it. */
class PlanDraftTest {

    private static final TaskKind SHOPPING = TestingCare.task(1, Qualification.NONE);
    private static final TaskKind WASHING = TestingCare.task(2, Qualification.CARE);
    private static final PlanChoices CHOICES = new PlanChoices(List.of(SHOPPING, WASHING), List.of(member()));

    private final Map<String, List<String>> typed = new HashMap<>(Map.of(
            "from", List.of(TODAY.toString()),
            "review", List.of(TODAY.plusMonths(3).toString()),
            "goal-1", List.of("Öýde ýaşamak"),
            "day-1", List.of("1", "4"),
            "time-1", List.of("09:00"),
            "task-1", List.of(SHOPPING.id().toString(), WASHING.id().toString())));

    @Test
    void aVisitTakesAsLongAsItsTasksUnlessSaidOtherwise() {
        PlanDraft draft = PlanDraft.of(form(), CHOICES, TODAY);

        assertEquals(Span.from(TODAY), draft.span());
        SlotDraft slot = draft.slots().get(0);
        assertEquals(60, slot.minutes());
        assertEquals(Worker.NOBODY, slot.worker());
        assertEquals(LocalTime.of(9, 0), slot.startsAt());
    }

    @Test
    void aVisitThatWouldGoBeyondMidnightIsRefused() {
        typed.put("time-1", List.of("23:30"));

        assertEquals(List.of("time-1 visit.midnight"), faults());
    }

    @Test
    void aReviewThatHasPassedIsRefused() {
        typed.put("review", List.of(TODAY.minusDays(1).toString()));

        assertEquals(List.of("review plan.review.past"), faults());
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        typed.clear();
        typed.put("worker-1", List.of(UUID.randomUUID().toString()));

        assertEquals(
                List.of(
                        "day-1 plan.day.required",
                        "time-1 problem.required",
                        "minutes-1 problem.required",
                        "worker-1 problem.choice",
                        "from problem.required",
                        "review problem.required"),
                faults());
    }

    @Test
    void aPlanWithoutTasksIsKeptAsADraftAndNobodyCanAgreeToIt() {
        typed.remove("task-1");
        typed.put("minutes-1", List.of("30"));

        PlanDraft draft = PlanDraft.of(form(), CHOICES, TODAY);

        assertEquals(List.of(), draft.slots().get(0).tasks());
        assertEquals(List.of(" plan.without-tasks"), agreement(plan(TODAY.plusDays(1), slot(List.of()))));
        assertEquals(List.of(" plan.without-tasks"), agreement(plan(TODAY.plusDays(1))));
        assertDoesNotThrow(() -> agree(plan(TODAY.plusDays(1), slot(List.of(task())))));
    }

    @Test
    void nobodyAgreesToAPlanWhoseReviewHasPassed() {
        assertEquals(List.of(" plan.review.past"), agreement(plan(TODAY.minusDays(1), slot(List.of(task())))));
    }

    private static List<String> agreement(WholePlan plan) {
        return Faults.of(() -> agree(plan));
    }

    private static AgreementDraft agree(WholePlan plan) {
        Form form = Form.filled(Map.of("agreed", TODAY.toString(), "with", "Ogulnur"));
        return AgreementDraft.of(form, plan, TODAY);
    }

    private static WholePlan plan(LocalDate review, Slot... slots) {
        CarePlan plan =
                new CarePlan(new UUID(1, 1), AGENCY, AGENCY, 1, AGENCY, 1, TODAY, Span.OPEN, Span.OPEN, "", review, "");
        return new WholePlan(plan, List.of(), List.of(slots));
    }

    private static Slot slot(List<SlotTask> tasks) {
        return new Slot(new UUID(2, 1), new Weekdays(1), LocalTime.NOON, 30, Worker.NOBODY, "", tasks);
    }

    private static SlotTask task() {
        return new SlotTask(
                new UUID(2, 1),
                SHOPPING.id(),
                SHOPPING.name(),
                SHOPPING.volume(),
                Qualification.NONE,
                30,
                SHOPPING.unitCost());
    }

    private List<String> faults() {
        return Faults.of(() -> PlanDraft.of(form(), CHOICES, TODAY));
    }

    private Form form() {
        return new Form(typed, List.of());
    }

    private static WorkforceMember member() {
        return new WorkforceMember(AYNA, "Aýna", AGENCY, Set.of(), "carer", LocalDate.MIN, LocalDate.MAX);
    }
}
