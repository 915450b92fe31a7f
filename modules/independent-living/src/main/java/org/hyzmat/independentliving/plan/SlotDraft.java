package org.hyzmat.independentliving.plan;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;

/**
 * A weekly visit of a plan that is being written.
 *
 * @param worker who is to come, {@link Worker#NOBODY} while that is open
 */
public record SlotDraft(
        Weekdays weekdays, LocalTime startsAt, int minutes, UUID worker, String note, List<TaskKind> tasks) {

    /** How many weekly visits a plan can have. */
    static final int MOST = 14;

    private static final int SHORTEST = 5;
    private static final int LONGEST = 720;
    private static final int DAY = 24 * 60;
    private static final int LONGEST_NOTE = 300;

    public SlotDraft {
        tasks = List.copyOf(tasks);
    }

    /** The weekly visits of a form; rows in which nothing was entered are left out. */
    static List<SlotDraft> all(Form form, PlanChoices choices, Problems problems) {
        List<SlotDraft> slots = new ArrayList<>();
        for (int row = 1; row <= MOST; row++) {
            if (isFilled(form, row)) {
                slots.add(of(form, row, choices, problems));
            }
        }
        return slots;
    }

    static boolean isFilled(Form form, int row) {
        return List.of("day-", "time-", "minutes-", "worker-", "task-", "slot-note-").stream()
                .anyMatch(field -> !form.value(field + row).isEmpty());
    }

    private static SlotDraft of(Form form, int row, PlanChoices choices, Problems problems) {
        Weekdays weekdays = weekdays(form, "day-" + row, problems);
        LocalTime time = time(form, "time-" + row, problems);
        List<TaskKind> tasks = tasks(form, "task-" + row, choices, problems);
        int norm = tasks.stream().mapToInt(TaskKind::normMinutes).sum();
        int minutes = minutes(form, "minutes-" + row, norm, problems);
        boolean isLate = !problems.has("time-" + row) && time.toSecondOfDay() / 60 + minutes > DAY;
        problems.when(isLate, "time-" + row, "visit.midnight");
        String note = form.value("slot-note-" + row);
        problems.length("slot-note-" + row, note, LONGEST_NOTE);
        return new SlotDraft(weekdays, time, minutes, worker(form, "worker-" + row, choices, problems), note, tasks);
    }

    private static Weekdays weekdays(Form form, String field, Problems problems) {
        List<DayOfWeek> days = form.values(field).stream()
                .filter(value -> value.matches("[1-7]"))
                .map(value -> DayOfWeek.of(Integer.parseInt(value)))
                .toList();
        problems.when(days.isEmpty(), field, "plan.day.required");
        return Weekdays.of(days);
    }

    private static LocalTime time(Form form, String field, Problems problems) {
        Optional<LocalTime> time = form.time(field, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
        }
        return time.orElse(LocalTime.MIN);
    }

    /** As long as the tasks take, unless something else was entered. */
    private static int minutes(Form form, String field, int norm, Problems problems) {
        int minutes = form.number(field, problems).orElse(norm);
        if (!problems.has(field) && (minutes > 0 || !form.value(field).isEmpty())) {
            problems.range(field, minutes, SHORTEST, LONGEST);
        } else if (!problems.has(field)) {
            problems.add(field, "problem.required");
        }
        return minutes;
    }

    private static UUID worker(Form form, String field, PlanChoices choices, Problems problems) {
        Optional<UUID> worker = form.id(field, problems);
        problems.when(worker.filter(id -> !choices.hasWorker(id)).isPresent(), field, "problem.choice");
        return worker.orElse(Worker.NOBODY);
    }

    private static List<TaskKind> tasks(Form form, String field, PlanChoices choices, Problems problems) {
        Map<UUID, TaskKind> tasks = new LinkedHashMap<>();
        for (String value : form.values(field)) {
            Optional<TaskKind> task = RecordId.of(value).flatMap(choices::task);
            problems.when(task.isEmpty(), field, "problem.choice");
            task.ifPresent(found -> tasks.put(found.id(), found));
        }
        return List.copyOf(tasks.values());
    }
}
