package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.people.person.PersonDraft;
import org.hyzmat.people.person.PersonRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.TestingActor;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Fills the database of a portal that does not run with people who are visited five times a week. */
final class ManyVisits {

    private static final UUID AGENCY = RegisterId.of("agency", "demo-nur");
    private static final UUID SERVICE = RegisterId.of("service", "pilot-11");
    private static final UUID COORDINATOR = RegisterId.of("person", "demo-jeren");
    private static final List<UUID> TASKS = List.of(
            UUID.fromString("7d3c2d00-0000-7000-8000-000000000001"),
            UUID.fromString("7d3c2d00-0000-7000-8000-000000000004"));

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private final OffsetDateTime now = OffsetDateTime.now();
    private final LocalDate begun = LocalDate.now().minusYears(1);
    private final Path modules;

    /**
     * Begins.
     *
     * @param modules the folder with the jars of the modules
     */
    ManyVisits(Path modules) {
        this.modules = modules;
    }

    /** Writes those who visit where a portal reads its registers when it starts. */
    static void hire(Path data) {
        StringBuilder file =
                new StringBuilder("code,person,name,agency,function,services,first_on,last_on,mark,inferred,source\n");
        for (int worker = Visited.KNOWN.size(); worker < Visited.WORKERS; worker++) {
            file.append("%1$s,%1$s,%2$s,demo-nur,carer,pilot-11,2024-01-15,,made-up,,\n"
                    .formatted(Visited.code(worker), Visited.name(worker)));
        }
        try {
            Files.writeString(
                    Files.createDirectories(data.resolve("directory")).resolve("workforce.csv"), file.toString());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** Adds all people with their plans. */
    void add(DatabaseSettings settings) {
        add(settings, 0, Visited.PEOPLE);
    }

    /** Adds some people with their plans: from a number on, up to another one. */
    void add(DatabaseSettings settings, int from, int to) {
        open(settings, (people, living) -> {
            people.useTransaction(handle -> {
                for (int number = from; number < to; number++) {
                    register(handle, number);
                }
            });
            living.useTransaction(handle -> {
                for (int number = from; number < to; number++) {
                    support(handle, number);
                }
            });
        });
    }

    private void register(Handle handle, int number) {
        String[] name = Visited.name(number).split(" ");
        PersonDraft draft =
                new PersonDraft(new PersonName(name[1], name[0], ""), "", Sex.FEMALE, Birth.in(1940 + number % 20), "");
        PersonRepository.insert(handle, new Stamp(actor, now), Visited.person(number), draft);
    }

    private void support(Handle handle, int number) {
        UUID user = Visited.person(number);
        row(
                handle,
                "service_user",
                user,
                "person_id, form, coordinator_id, place_id, address, phone, access, started_on, started_age, sex,"
                        + " placement_risk, risk_by, risk_on",
                user,
                "AT_HOME",
                COORDINATOR,
                RegisterId.of("place", "ashgabat"),
                "Köçe " + number,
                "+99365123456",
                "Açar goňşuda",
                begun,
                75,
                "FEMALE",
                "LIKELY",
                COORDINATOR,
                begun);
        row(
                handle,
                "emergency_contact",
                Visited.id(2, number),
                "service_user_id, position, name, relation, phone, note",
                user,
                1,
                Visited.name(number + 1),
                "gyzy",
                "+99365654321",
                "");
        row(
                handle,
                "care_plan",
                Visited.id(3, number),
                "service_user_id, number, from_on, agreed_on, agreed_with, review_on, note",
                user,
                1,
                begun,
                begun,
                Visited.name(number),
                begun.plusYears(2),
                "");
        for (int weekly = 0; weekly < Visited.WEEKLY; weekly++) {
            slot(handle, number, weekly);
        }
    }

    private void slot(Handle handle, int number, int weekly) {
        int slot = number * Visited.WEEKLY + weekly;
        row(
                handle,
                "slot",
                Visited.id(4, slot),
                "plan_id, position, weekdays, starts_at, minutes, worker_id, note",
                Visited.id(3, number),
                weekly + 1,
                Visited.weekdays(number, weekly),
                Visited.start(number),
                45,
                Visited.worker(number % Visited.WORKERS),
                "");
        for (int task = 0; task < TASKS.size(); task++) {
            row(
                    handle,
                    "slot_task",
                    Visited.id(5, slot * TASKS.size() + task),
                    "slot_id, task_kind_id, position, minutes, cost, note",
                    Visited.id(4, slot),
                    TASKS.get(task),
                    task + 1,
                    20,
                    6,
                    "");
        }
    }

    private void row(Handle handle, String table, UUID id, String columns, Object... values) {
        Object[] all = Stream.concat(Stream.of(id, AGENCY, SERVICE, now, COORDINATOR), Stream.of(values))
                .toArray();
        handle.execute(
                "insert into %s (id, agency_id, service_id, created_at, created_by, %s) values (?%s)"
                        .formatted(table, columns, ", ?".repeat(all.length - 1)),
                all);
    }

    /** Lets every visit before a day be made, and of those of some days something be looked after. */
    void record(DatabaseSettings settings, LocalDate day) {
        open(
                settings,
                (people, living) -> living.useTransaction(handle -> {
                    actor.visible()
                            .on(handle.createUpdate("""
                            update visit v
                            set state = 'DONE', recorded_at = :now, recorded_by = v.worker_id,
                                done_minutes = v.minutes, done_tasks = v.planned_tasks, done_cost = v.planned_cost
                            where v.planned_on < :day and v.state = 'PLANNED' and <visible:v>
                            """))
                            .bind("now", now)
                            .bind("day", day)
                            .execute();
                    actor.visible()
                            .on(handle.createUpdate("""
                            insert into follow_up (id, agency_id, service_id, created_at, created_by, service_user_id,
                                visit_id, kind, urgent, due_on)
                            select v.id, v.agency_id, v.service_id, v.created_at, v.created_by, v.service_user_id,
                                v.id, 'CONDITION', false, v.planned_on
                            from visit v
                            where v.planned_on < :day and v.slot_id is not null and <visible:v>
                                and mod(cast(extract(day from v.planned_on) as integer), 7) = 6
                                and not exists (select 1 from follow_up f where f.visit_id = v.id and <visible:f>)
                            """))
                            .bind("day", day)
                            .execute();
                }));
    }

    private void open(DatabaseSettings settings, BiConsumer<Jdbi, Jdbi> work) {
        try (Database database = Database.open(settings);
                ModuleDatabase people = EachDatabase.open(database, modules, "people");
                ModuleDatabase living = EachDatabase.open(database, modules, "independent-living")) {
            work.accept(people.jdbi(), living.jdbi());
        }
    }
}
