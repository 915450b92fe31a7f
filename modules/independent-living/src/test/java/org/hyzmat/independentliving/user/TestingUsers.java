package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;

/** Service users written for tests of SQL, and what a form says of one. */
public final class TestingUsers {

    /** The day it is. */
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    /** The agency that supports them. */
    public static final UUID AGENCY = new UUID(8, 1);

    /** The service by which they are supported. */
    public static final UUID SERVICE = new UUID(8, 2);

    /** Who is responsible for them. */
    public static final UUID COORDINATOR = new UUID(8, 3);

    private final Jdbi jdbi;
    private final Actor actor;

    public TestingUsers(Jdbi jdbi, Actor actor) {
        this.jdbi = jdbi;
        this.actor = actor;
    }

    /** A moment of a day. */
    public static OffsetDateTime at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atOffset(ZoneOffset.ofHours(5));
    }

    /** What is handed in about somebody who begins on a day at the age of 70. */
    public static UserDraft draft(UUID service, LocalDate started) {
        return new UserDraft(
                new Beginning(service, started, 70),
                CareForm.AT_HOME,
                COORDINATOR,
                new UUID(9, 1),
                "Köçe 5",
                "+993 65 12-34-56",
                "",
                new RiskAtIntake(PlacementRisk.LIKELY, COORDINATOR, started));
    }

    /** Somebody as stored, without a database. */
    public static ServiceUser stored(LocalDate started, int age) {
        return new ServiceUser(
                new UUID(1, 1),
                AGENCY,
                SERVICE,
                1,
                new UUID(5, 1),
                "",
                CareForm.AT_HOME,
                COORDINATOR,
                new UUID(9, 1),
                "",
                "",
                "",
                started,
                age,
                Sex.FEMALE,
                RiskAtIntake.UNKNOWN);
    }

    /** Somebody of 70 years who began so many days ago and is in no register. */
    public ServiceUser add(int daysAgo) {
        return add(UUID.randomUUID(), SERVICE, daysAgo);
    }

    /** A person of the register who began so many days ago. */
    public ServiceUser add(UUID person, UUID service, int daysAgo) {
        LocalDate started = TODAY.minusDays(daysAgo);
        UUID id = UUID.randomUUID();
        Intake intake = new Intake(person, Sex.FEMALE, Birth.on(started.minusYears(70)));
        UserRepository users = new UserRepository(jdbi);
        users.add(new Stamp(actor, at(started)), id, intake, draft(service, started));
        return users.find(actor.visible(), id).orElseThrow();
    }

    /** Registers somebody with the register's own login. */
    public UUID register(Jdbi register, String given, String family) {
        UUID id = UUID.randomUUID();
        PersonDraft person = new PersonDraft(new PersonName(given, family, ""), "", Sex.FEMALE, Birth.in(1950), "");
        register.useHandle(handle -> PersonRepository.insert(handle, new Stamp(actor, at(TODAY)), id, person));
        return id;
    }
}
