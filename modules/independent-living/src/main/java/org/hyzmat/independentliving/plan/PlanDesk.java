package org.hyzmat.independentliving.plan;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.catalogue.TaskKindRepository;
import org.hyzmat.independentliving.catalogue.Team;
import org.hyzmat.independentliving.catalogue.WorkerRepository;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** What the pages of plans find: the plan of an address, what it can be made of, and who is who. */
final class PlanDesk {

    private final PlanRepository plans;
    private final TaskKindRepository kinds;
    private final WorkerRepository workers;
    private final Office office;

    PlanDesk(Office office) {
        this.plans = new PlanRepository(office.jdbi(), office.ids());
        this.kinds = new TaskKindRepository(office.jdbi());
        this.workers = new WorkerRepository(office.jdbi());
        this.office = office;
    }

    PlanRepository plans() {
        return plans;
    }

    WorkerRepository workers() {
        return workers;
    }

    WholePlan plan(Context ctx) {
        return plans.find(Visible.to(ctx), RecordId.inPath(ctx, "plan")).orElseThrow(NotFoundResponse::new);
    }

    /**
     * What a plan can be made of.
     *
     * @param chosen tasks that it has already
     */
    PlanChoices choices(UUID agency, Collection<UUID> chosen) {
        List<WorkforceMember> team = new Team(office.directory(), workers).on(office.today(), agency);
        return new PlanChoices(kinds.offered(agency, chosen), team);
    }

    /** The names of those who work or worked for an agency, by their ids. */
    Map<UUID, String> names(UUID agency) {
        return office.directory().workforce(agency).stream()
                .collect(Collectors.toMap(WorkforceMember::id, WorkforceMember::name, (one, same) -> one));
    }
}
