package org.hyzmat.independentliving.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.WorkforceMember;

/** Those of the workforce who can visit somebody. */
public final class Team {

    private static final String CARER = "carer";

    private final Directory directory;
    private final WorkerRepository workers;

    public Team(Directory directory, WorkerRepository workers) {
        this.directory = directory;
        this.workers = workers;
    }

    /** Who visits for an agency on a day, by name: its carers, and whoever else was noted as a worker. */
    public List<WorkforceMember> on(LocalDate day, UUID agency) {
        Map<UUID, Worker> noted = workers.ofAgency(agency);
        return directory.workforce(agency).stream()
                .filter(member -> member.worksOn(day))
                .filter(member -> member.function().equals(CARER) || noted.containsKey(member.id()))
                .toList();
    }

    /** Somebody who works or worked for an agency. */
    public Optional<WorkforceMember> find(UUID agency, UUID member) {
        return directory.workforce(agency).stream()
                .filter(each -> each.id().equals(member))
                .findFirst();
    }
}
