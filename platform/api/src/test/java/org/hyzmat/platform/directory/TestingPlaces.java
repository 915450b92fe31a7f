package org.hyzmat.platform.directory;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registers that hold some places, and nothing else. */
record TestingPlaces(List<Place> places) implements Directory {

    @Override
    public Optional<Place> place(UUID id) {
        return places.stream().filter(place -> place.id().equals(id)).findFirst();
    }

    @Override
    public List<Agency> agencies() {
        return List.of();
    }

    @Override
    public Optional<Agency> agency(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<Participation> participations() {
        return List.of();
    }

    @Override
    public List<Service> services() {
        return List.of();
    }

    @Override
    public Optional<Service> service(UUID id) {
        return Optional.empty();
    }

    @Override
    public List<WorkforceMember> workforce(UUID agency) {
        return List.of();
    }
}
