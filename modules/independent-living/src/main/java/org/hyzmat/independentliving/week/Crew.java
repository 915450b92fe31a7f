package org.hyzmat.independentliving.week;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.catalogue.Absence;
import org.hyzmat.independentliving.catalogue.Team;
import org.hyzmat.independentliving.catalogue.Worker;
import org.hyzmat.independentliving.catalogue.WorkerRepository;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Those who visit for an agency, with what is known of them for some days. */
final class Crew {

    private final List<WorkforceMember> team;
    private final Map<UUID, String> names;
    private final Map<UUID, Worker> workers;
    private final WeekCheck check;

    private Crew(List<WorkforceMember> team, List<WorkforceMember> all, Map<UUID, Worker> workers, WeekCheck check) {
        this.team = team;
        this.names =
                all.stream().collect(Collectors.toMap(WorkforceMember::id, WorkforceMember::name, (one, same) -> one));
        this.workers = workers;
        this.check = check;
    }

    static Crew of(Office office, UUID agency, Span days) {
        WorkerRepository repository = new WorkerRepository(office.jdbi());
        Map<UUID, Worker> workers = repository.ofAgency(agency);
        List<Absence> absences = repository.absences(agency, days);
        List<WorkforceMember> all = office.directory().workforce(agency);
        LocalDate day = days.toOn().isBefore(office.today()) ? days.fromOn() : office.today();
        List<WorkforceMember> team = new Team(office.directory(), repository).on(day, agency);
        return new Crew(team, all, workers, new WeekCheck(workers, absences, all));
    }

    /** Who can visit. */
    List<WorkforceMember> team() {
        return team;
    }

    /** The name of somebody, empty where the workforce does not have the person. */
    String name(UUID worker) {
        return names.getOrDefault(worker, "");
    }

    Worker worker(UUID worker) {
        return workers.getOrDefault(worker, Worker.unknown(worker));
    }

    WeekCheck check() {
        return check;
    }
}
