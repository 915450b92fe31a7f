package org.hyzmat.independentliving.delivery;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.independentliving.visit.ConditionChange;
import org.hyzmat.independentliving.visit.Facts;
import org.hyzmat.independentliving.visit.MissedReason;
import org.hyzmat.independentliving.visit.NotDoneReason;
import org.hyzmat.independentliving.visit.TaskState;
import org.hyzmat.independentliving.visit.Visit;
import org.hyzmat.independentliving.visit.VisitState;
import org.hyzmat.independentliving.visit.VisitTask;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;

/** What somebody hands in of a visit after it. */
public record RecordDraft(
        VisitState state,
        MissedReason missedReason,
        int minutes,
        List<VisitTask> tasks,
        String observation,
        ConditionChange condition,
        String conditionWords) {

    private static final int LONGEST_VISIT = 720;
    private static final int LONGEST_WORDS = 1000;

    public RecordDraft {
        tasks = List.copyOf(tasks);
    }

    /** All that was planned was done, in the time that was planned. */
    public static RecordDraft asPlanned(Visit visit, List<VisitTask> tasks) {
        List<VisitTask> done = tasks.stream()
                .filter(VisitTask::planned)
                .map(task -> task.with(TaskState.DONE, NotDoneReason.NONE))
                .toList();
        return new RecordDraft(VisitState.DONE, MissedReason.NONE, visit.minutes(), done, "", ConditionChange.NONE, "");
    }

    /**
     * Reads and checks the form of a visit that took place.
     *
     * @param besides what can have been done that was not planned
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static RecordDraft of(Form form, List<VisitTask> tasks, List<TaskKind> besides) {
        Problems problems = new Problems();
        List<VisitTask> found = new ArrayList<>();
        for (VisitTask task : tasks) {
            if (task.planned()) {
                found.add(judged(form, task, problems));
            }
        }
        boolean isWhole = found.stream().allMatch(VisitTask::isDone);
        found.addAll(besides(form, besides, problems));
        int minutes = minutes(form, problems);
        String observation = words(form, "observation", problems);
        Optional<ConditionChange> condition = ConditionChange.of(form.value("condition"));
        problems.when(condition.isEmpty(), "condition", "problem.choice");
        String conditionWords = words(form, "condition-words", problems);
        problems.throwIfAny();
        return new RecordDraft(
                isWhole ? VisitState.DONE : VisitState.PARTLY,
                MissedReason.NONE,
                minutes,
                found,
                observation,
                condition.orElseThrow(),
                conditionWords);
    }

    private static VisitTask judged(Form form, VisitTask task, Problems problems) {
        if (form.value("task-" + task.taskKindId()).equals(TaskState.DONE.code())) {
            return task.with(TaskState.DONE, NotDoneReason.NONE);
        }
        String field = "reason-" + task.taskKindId();
        Optional<NotDoneReason> reason = NotDoneReason.of(form.value(field)).filter(NotDoneReason.CHOICES::contains);
        problems.when(reason.isEmpty(), field, "record.reason.required");
        return task.with(TaskState.NOT_DONE, reason.orElse(NotDoneReason.OTHER));
    }

    private static List<VisitTask> besides(Form form, List<TaskKind> offered, Problems problems) {
        List<VisitTask> done = new ArrayList<>();
        for (String value : form.values("besides")) {
            Optional<TaskKind> kind = RecordId.of(value)
                    .flatMap(id -> offered.stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst());
            problems.when(kind.isEmpty(), "besides", "problem.choice");
            kind.map(RecordDraft::besides).ifPresent(done::add);
        }
        return done.stream().distinct().toList();
    }

    private static VisitTask besides(TaskKind kind) {
        return new VisitTask(
                kind.id(),
                kind.id(),
                kind.name(),
                kind.volume(),
                kind.normMinutes(),
                kind.unitCost(),
                false,
                TaskState.DONE,
                NotDoneReason.NONE);
    }

    private static int minutes(Form form, Problems problems) {
        Optional<Integer> minutes = form.number("minutes", problems);
        if (!problems.has("minutes")) {
            problems.require("minutes", form.value("minutes"));
            minutes.ifPresent(given -> problems.range("minutes", given, 1, LONGEST_VISIT));
        }
        return minutes.orElse(0);
    }

    private static String words(Form form, String field, Problems problems) {
        problems.length(field, form.value(field), LONGEST_WORDS);
        return form.value(field);
    }

    /**
     * Reads and checks the form of a visit that did not take place.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static RecordDraft missed(Form form, List<VisitTask> tasks) {
        Problems problems = new Problems();
        Optional<MissedReason> reason = MissedReason.of(form.value("reason")).filter(MissedReason.CHOICES::contains);
        problems.when(reason.isEmpty(), "reason", "problem.choice");
        String observation = words(form, "observation", problems);
        problems.throwIfAny();
        List<VisitTask> undone = tasks.stream()
                .filter(VisitTask::planned)
                .map(task -> task.with(TaskState.NOT_DONE, NotDoneReason.NONE))
                .toList();
        return new RecordDraft(
                VisitState.MISSED, reason.orElseThrow(), 0, undone, observation, ConditionChange.NONE, "");
    }

    /** How many tasks were done. */
    public int doneTasks() {
        return (int) tasks.stream().filter(VisitTask::isDone).count();
    }

    /** What they cost, in manats. */
    public BigDecimal doneCost() {
        return tasks.stream().filter(VisitTask::isDone).map(VisitTask::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the history of the visit says of it. */
    Facts facts(Visit visit) {
        Facts facts = Facts.NONE
                .and("state", state.code())
                .and("took", String.valueOf(minutes))
                .and("tasks", doneTasks() + "/" + tasks.size())
                .and("missed", missedReason.code())
                .and("condition", condition.code());
        boolean isSame = observation.equals(visit.delivery().observation())
                && conditionWords.equals(visit.delivery().conditionWords());
        return isSame ? facts : facts.and("words", "changed");
    }

    /** The ids of what was done besides the plan. */
    static List<String> besides(List<VisitTask> tasks) {
        return tasks.stream()
                .filter(task -> !task.planned())
                .map(VisitTask::taskKindId)
                .map(UUID::toString)
                .toList();
    }
}
