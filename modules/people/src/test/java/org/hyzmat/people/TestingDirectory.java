package org.hyzmat.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.people.forms.Places;
import org.hyzmat.platform.directory.Agency;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Participation;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;

/** A register of one region with a town of today and a district that was abolished. */
public final class TestingDirectory implements Directory {

    /** The day it is in tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    /** The time it is in tests. */
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    /** The region. */
    public static final UUID REGION = new UUID(0, 1);

    /** The town. */
    public static final UUID TOWN = new UUID(0, 2);

    /** The district that is no more. */
    public static final UUID FORMER = new UUID(0, 3);

    /** The places of this register as forms offer them. */
    public static Places offered() {
        return new Places(new TestingDirectory(), CLOCK);
    }

    @Override
    public List<Place> places() {
        return List.of(
                place(REGION, "region", "Mary welaýaty", LocalDate.MAX),
                place(TOWN, "city", "Mary", LocalDate.MAX),
                place(FORMER, "etrap", "Oguzhan", LocalDate.of(2022, 11, 9)));
    }

    @Override
    public Optional<Place> place(UUID id) {
        return places().stream().filter(place -> place.id().equals(id)).findFirst();
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
                new Names(name, name, name),
                REGION,
                LocalDate.MIN,
                validTo,
                List.of(),
                LocalDate.MAX,
                LocalDate.MAX,
                true);
    }
}
