package org.hyzmat.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** Registers that hold some places, and nothing else. */
public record TestingDirectory(List<Place> places) implements Directory {

    /** The region in which all of its places lie. */
    public static final UUID REGION = new UUID(0, 1);

    /** A town of today. */
    public static final UUID TOWN = new UUID(0, 2);

    /** A district that was abolished in 2022. */
    public static final UUID FORMER = new UUID(0, 3);

    /** The region, the town and the former district. */
    public TestingDirectory() {
        this(List.of(
                place(REGION, "region", "Mary welaýaty", LocalDate.MAX),
                place(TOWN, "city", "Mary", LocalDate.MAX),
                place(FORMER, "etrap", "Oguzhan", LocalDate.of(2022, 11, 9))));
    }

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

    private static Place place(UUID id, String kind, String name, LocalDate validTo) {
        return new Place(
                id,
                name,
                kind,
                Names.same(name),
                REGION,
                LocalDate.MIN,
                validTo,
                List.of(),
                LocalDate.MAX,
                LocalDate.MAX,
                true);
    }
}
