package org.hyzmat.host.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** A directory in whose lists stands what is archived, too. */
final class WithArchived implements Directory {

    private final RegisteredDirectory directory;

    WithArchived(RegisteredDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<Place> places() {
        return directory.places();
    }

    @Override
    public Optional<Place> place(UUID id) {
        return directory.place(id);
    }

    @Override
    public List<Agency> agencies() {
        return directory.allAgencies();
    }

    @Override
    public Optional<Agency> agency(UUID id) {
        return directory.agency(id);
    }

    @Override
    public List<Participation> participations() {
        return directory.allParticipations();
    }

    @Override
    public List<Service> services() {
        return directory.allServices();
    }

    @Override
    public Optional<Service> service(UUID id) {
        return directory.service(id);
    }

    @Override
    public List<WorkforceMember> workforce(UUID agency) {
        return directory.workforce(agency);
    }
}
