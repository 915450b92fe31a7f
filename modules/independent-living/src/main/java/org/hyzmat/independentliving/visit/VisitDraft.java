package org.hyzmat.independentliving.visit;

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
import org.hyzmat.platform.directory.WorkforceMember;

/** What a coordinator hands in about a visit that no plan asks for. */
public record VisitDraft(VisitTime time, UUID worker, List<TaskKind> tasks) {

    public VisitDraft {
        tasks = List.copyOf(tasks);
    }

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static VisitDraft of(Form form, List<TaskKind> offered, List<WorkforceMember> team) {
        Problems problems = new Problems();
        VisitTime time = VisitTime.of(form, problems);
        List<TaskKind> tasks = tasks(form, offered, problems);
        UUID worker = worker(form, team, problems);
        problems.throwIfAny();
        return new VisitDraft(time, worker, tasks);
    }

    private static List<TaskKind> tasks(Form form, List<TaskKind> offered, Problems problems) {
        Map<UUID, TaskKind> chosen = new LinkedHashMap<>();
        for (String value : form.values("task")) {
            Optional<TaskKind> task = RecordId.of(value)
                    .flatMap(id -> offered.stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst());
            problems.when(task.isEmpty(), "task", "problem.choice");
            task.ifPresent(found -> chosen.put(found.id(), found));
        }
        problems.when(chosen.isEmpty() && !problems.has("task"), "task", "visit.task.required");
        return List.copyOf(chosen.values());
    }

    /** Who is to come, of those who can; nobody where the field is empty. */
    static UUID worker(Form form, List<WorkforceMember> team, Problems problems) {
        Optional<UUID> worker = form.id("worker", problems);
        boolean isForeign = worker.isPresent()
                && team.stream().noneMatch(member -> member.id().equals(worker.get()));
        problems.when(isForeign, "worker", "problem.choice");
        return worker.orElse(Worker.NOBODY);
    }
}
