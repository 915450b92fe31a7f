package org.hyzmat.independentliving.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Span;

/** What a coordinator hands in of a plan that nobody has agreed to yet. */
public record PlanDraft(Span span, LocalDate reviewOn, String note, List<GoalDraft> goals, List<SlotDraft> slots) {

    /** What the form asks for besides goals and visits. */
    static final List<String> FIELDS = List.of("from", "to", "review", "note");

    private static final int LONGEST_NOTE = 1000;

    public PlanDraft {
        goals = List.copyOf(goals);
        slots = List.copyOf(slots);
    }

    /**
     * Reads and checks a form. Visits without tasks are kept: what is written today may be finished tomorrow.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static PlanDraft of(Form form, PlanChoices choices, LocalDate today) {
        Problems problems = new Problems();
        List<GoalDraft> goals = GoalDraft.all(form, problems);
        List<SlotDraft> slots = SlotDraft.all(form, choices, problems);
        LocalDate from = required(form, "from", problems);
        Optional<LocalDate> to = form.date("to", problems);
        problems.when(to.filter(day -> day.isBefore(from)).isPresent(), "to", "plan.to.before");
        LocalDate review = required(form, "review", problems);
        if (!problems.has("review")) {
            problems.when(review.isBefore(today), "review", "plan.review.past");
        }
        problems.length("note", form.value("note"), LONGEST_NOTE);
        problems.throwIfAny();
        return new PlanDraft(new Span(from, to.orElse(Span.OPEN)), review, form.value("note"), goals, slots);
    }

    private static LocalDate required(Form form, String field, Problems problems) {
        Optional<LocalDate> day = form.date(field, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
        }
        return day.orElse(LocalDate.MIN);
    }
}
