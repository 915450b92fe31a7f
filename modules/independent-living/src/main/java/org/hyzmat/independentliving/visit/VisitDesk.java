package org.hyzmat.independentliving.visit;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.catalogue.Team;
import org.hyzmat.independentliving.catalogue.WorkerRepository;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Visible;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** What pages about visits find: the visit of an address, who can come, and who is who. */
public final class VisitDesk {

    private final VisitRepository visits;
    private final Team team;
    private final Office office;

    public VisitDesk(Office office) {
        this.visits = new VisitRepository(office.jdbi());
        this.team = new Team(office.directory(), new WorkerRepository(office.jdbi()));
        this.office = office;
    }

    public VisitRepository visits() {
        return visits;
    }

    /** The visit that an address names; one that is not there, or not for the reader, is not found. */
    public Visit visit(Context ctx) {
        return visits.find(Visible.to(ctx), RecordId.inPath(ctx, "visit")).orElseThrow(NotFoundResponse::new);
    }

    /** What shows how a visit stands now: itself, its tasks, what the plan notes about it, and names. */
    public Map<String, Object> now(Visible visible, Visit visit) {
        return Map.of(
                "visit", visit,
                "done", visits.tasks(visible, visit),
                "notes", visits.notes(visible, List.of(visit)),
                "names", names(visit.agencyId()));
    }

    /** Who can come today. */
    public List<WorkforceMember> team(UUID agency) {
        return team.on(office.today(), agency);
    }

    /** The names of those who work or worked for an agency, by their ids. */
    public Map<UUID, String> names(UUID agency) {
        return office.directory().workforce(agency).stream()
                .collect(Collectors.toMap(WorkforceMember::id, WorkforceMember::name, (one, same) -> one));
    }
}
