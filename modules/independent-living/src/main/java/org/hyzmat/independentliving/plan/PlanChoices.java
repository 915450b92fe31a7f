package org.hyzmat.independentliving.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.catalogue.TaskKind;
import org.hyzmat.platform.directory.WorkforceMember;

/** What a plan can be made of. */
public record PlanChoices(List<TaskKind> tasks, List<WorkforceMember> workers) {

    public PlanChoices {
        tasks = List.copyOf(tasks);
        workers = List.copyOf(workers);
    }

    Optional<TaskKind> task(UUID id) {
        return tasks.stream().filter(task -> task.id().equals(id)).findFirst();
    }

    boolean hasWorker(UUID id) {
        return workers.stream().anyMatch(worker -> worker.id().equals(id));
    }
}
