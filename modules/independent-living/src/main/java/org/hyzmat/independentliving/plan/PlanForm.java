package org.hyzmat.independentliving.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.hyzmat.platform.Form;

/** The form of a plan: a row for each goal and each weekly visit, and some more to fill in. */
final class PlanForm {

    private static final int REVIEW_MONTHS = 3;

    private PlanForm() {}

    /** For the first plan of somebody, or as another version of one. */
    static Form blank(UUID id, LocalDate from, List<WholePlan> copied) {
        Map<String, List<String>> values = new HashMap<>();
        copied.forEach(plan -> put(values, plan));
        values.put("id", List.of(id.toString()));
        values.put("from", List.of(from.toString()));
        values.put("review", List.of(from.plusMonths(REVIEW_MONTHS).toString()));
        return Form.filledWith(values);
    }

    /** With a draft as it is stored. */
    static Form stored(WholePlan whole) {
        Map<String, List<String>> values = new HashMap<>();
        put(values, whole);
        CarePlan plan = whole.plan();
        values.put("version", List.of(String.valueOf(plan.version())));
        values.put("from", List.of(plan.fromOn().toString()));
        values.put("to", List.of(plan.span().isOpen() ? "" : plan.toOn().toString()));
        values.put("review", List.of(plan.reviewOn().toString()));
        return Form.filledWith(values);
    }

    private static void put(Map<String, List<String>> values, WholePlan whole) {
        values.put("note", List.of(whole.plan().note()));
        int row = 1;
        for (Goal goal : whole.goals()) {
            values.put("goal-" + row, List.of(goal.words()));
            values.put("progress-" + row++, List.of(goal.progress().code()));
        }
        row = 1;
        for (Slot slot : whole.slots()) {
            put(values, row++, slot);
        }
    }

    private static void put(Map<String, List<String>> values, int row, Slot slot) {
        values.put(
                "day-" + row,
                slot.weekdays().days().stream().map(String::valueOf).toList());
        values.put("time-" + row, List.of(slot.startsAt().toString()));
        values.put("minutes-" + row, List.of(String.valueOf(slot.minutes())));
        values.put("worker-" + row, List.of(slot.hasWorker() ? slot.workerId().toString() : ""));
        values.put(
                "task-" + row,
                slot.tasks().stream().map(task -> task.taskKindId().toString()).toList());
        values.put("slot-note-" + row, List.of(slot.note()));
    }

    /** The numbers of the rows for goals that a form shows. */
    static List<Integer> goals(Form form) {
        int filled = last(GoalDraft.MOST, row -> !form.value("goal-" + row).isEmpty());
        return rows(filled + 1 + more(form), 2, GoalDraft.MOST);
    }

    /** The numbers of the rows for weekly visits that a form shows. */
    static List<Integer> slots(Form form) {
        int filled = last(SlotDraft.MOST, row -> SlotDraft.isFilled(form, row));
        return rows(filled + more(form), 1, SlotDraft.MOST);
    }

    private static int more(Form form) {
        return wantsMore(form) ? 1 : 0;
    }

    /** Whether the button for another visit was pressed. */
    static boolean wantsMore(Form form) {
        return !form.value("more").isEmpty();
    }

    private static int last(int most, IntPredicate isFilled) {
        return IntStream.rangeClosed(1, most).filter(isFilled).max().orElse(0);
    }

    private static List<Integer> rows(int wanted, int fewest, int most) {
        return IntStream.rangeClosed(1, Math.min(Math.max(wanted, fewest), most))
                .boxed()
                .toList();
    }
}
