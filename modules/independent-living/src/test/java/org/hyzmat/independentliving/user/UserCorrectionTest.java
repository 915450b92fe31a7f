package org.hyzmat.independentliving.user;

import static org.hyzmat.independentliving.user.TestingUsers.AGENCY;
import static org.hyzmat.independentliving.user.TestingUsers.SERVICE;
import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hyzmat.independentliving.TestingVisits;
import org.hyzmat.independentliving.plan.TestingCare;
import org.hyzmat.independentliving.visit.VisitRoutes;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is changed of service users, and what follows from another service or another first day, on both databases. */
@OnEachDatabase
final class UserCorrectionTest {

    private static final UUID OTHER_SERVICE = new UUID(8, 9);
    private static final LocalDate STARTED = TODAY.minusDays(100);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE, OTHER_SERVICE);
    private UserCorrection correction;
    private TestingVisits records;
    private UserRepository users;
    private ServiceUser user;

    @BeforeEach
    void open() {
        Clock clock = Clock.fixed(TestingUsers.at(TODAY).toInstant(), ZoneOffset.ofHours(5));
        Office office = new Office(database.jdbi(), clock, UUID::randomUUID, new TestingDirectory());
        correction = new UserCorrection(database.jdbi(), UUID::randomUUID, List.of(new VisitRoutes(office)));
        records = new TestingVisits(database.jdbi(), AGENCY, SERVICE);
        users = new UserRepository(database.jdbi());
        user = new TestingUsers(database.jdbi(), actor).add(100);
    }

    @Test
    void aRiskNobodyAssessedIsStoredAsNotKnown() {
        UserDraft draft = TestingUsers.draft(SERVICE, STARTED);

        assertTrue(change(new UserDraft(
                draft.beginning(),
                CareForm.SEMI_STATIONARY,
                draft.coordinator(),
                draft.place(),
                "",
                "",
                "",
                RiskAtIntake.UNKNOWN)));

        assertEquals(RiskAtIntake.UNKNOWN, stored().risk());
        assertEquals(CareForm.SEMI_STATIONARY, stored().form());
        assertEquals(2, stored().version());
        assertEquals(List.of(), changes());
    }

    @Test
    void whoChangesSecondChangesNothing() {
        assertTrue(change(TestingUsers.draft(SERVICE, STARTED)));
        assertFalse(change(TestingUsers.draft(OTHER_SERVICE, STARTED.minusDays(1))));

        assertEquals(STARTED, stored().startedOn());
        assertEquals(List.of(), changes());
    }

    @Test
    void anotherAgencyAndWhoIsNotAdmittedChangeNothing() {
        for (Actor other : List.of(TestingActor.in(new UUID(7, 7), SERVICE), TestingActor.in(AGENCY, OTHER_SERVICE))) {
            Stamp stamp = new Stamp(other, TestingUsers.at(TODAY));

            assertFalse(correction.change(stamp, user, 1, TestingUsers.draft(SERVICE, TODAY)));
        }
    }

    @Test
    void anotherFirstDayIsAnotherAgeAndStaysInTheHistory() {
        LocalDate right = STARTED.minusYears(1);

        assertTrue(change(draft(new Beginning(SERVICE, right, 69))));

        assertEquals(right, stored().startedOn());
        assertEquals(69, stored().startedAge());
        assertEquals(
                List.of(new BeginningChange(SERVICE, STARTED, TestingUsers.at(TODAY), actor.person())),
                changes().stream()
                        .map(each -> new BeginningChange(
                                each.wasServiceId(),
                                each.wasStartedOn(),
                                each.createdAt().withOffsetSameInstant(ZoneOffset.ofHours(5)),
                                each.createdBy()))
                        .toList());
    }

    @Test
    void plannedVisitsBeforeTheFirstDayAreCalledOffAndPlannedAgain() {
        UUID early = records.visit(user.id(), STARTED.plusDays(3), 60, 1, "6").id();
        UUID late = records.visit(user.id(), STARTED.plusDays(30), 60, 1, "6").id();

        change(TestingUsers.draft(SERVICE, STARTED.plusDays(10)));
        assertEquals(List.of("CANCELLED", "PLANNED"), states(early, late));
        user = stored();
        change(TestingUsers.draft(SERVICE, STARTED));

        assertEquals(List.of("PLANNED", "PLANNED"), states(early, late));
    }

    @Test
    void aFirstDayAfterWhatHappenedIsRefused() {
        records.visit(user.id(), STARTED.plusDays(3), 60, 1, "6").is("MISSED");
        records.outcome(user.id(), "PLACED", STARTED.plusDays(5));

        assertEquals(
                List.of("started user.started.visited", "started user.started.outcome"),
                Faults.of(() -> change(TestingUsers.draft(SERVICE, STARTED.plusDays(10)))));
        assertEquals(STARTED, stored().startedOn());
        assertEquals(1, stored().version());
        assertTrue(change(TestingUsers.draft(SERVICE, STARTED.plusDays(3))));
    }

    @Test
    void everythingRecordedMovesToAnotherService() {
        new TestingCare(database.jdbi(), actor).agreed(user, STARTED);
        UUID visit = records.visit(user.id(), STARTED.plusDays(3), 60, 1, "6").id();
        records.outcome(user.id(), "AT_HOME", STARTED.plusDays(5));

        assertTrue(change(TestingUsers.draft(OTHER_SERVICE, STARTED)));

        Actor admitted = TestingActor.in(AGENCY, OTHER_SERVICE);
        assertEquals(
                OTHER_SERVICE,
                users.find(admitted.visible(), user.id()).orElseThrow().serviceId());
        assertEquals(List.of("PLANNED"), states(visit));
        for (ServiceMove.Part part : ServiceMove.PARTS) {
            assertEquals(0, left(part.table()), part.table());
        }
        assertEquals(1, changes().size());
    }

    @Test
    void noTableIsForgottenWhenSomebodyMoves() throws IOException {
        Set<String> declared = new TreeSet<>();
        try (InputStream descriptor = UserCorrection.class.getResourceAsStream("/module.yaml")) {
            String text = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
            Pattern.compile("table: (\\w+)\\s+personal: \\w+\\s+agency: \\w+\\s+service: ")
                    .matcher(text)
                    .results()
                    .forEach(found -> declared.add(found.group(1)));
        }

        Set<String> moved =
                ServiceMove.PARTS.stream().map(ServiceMove.Part::table).collect(Collectors.toCollection(TreeSet::new));
        moved.add("service_user");

        assertEquals(declared, moved);
    }

    @Test
    void aServiceBySomebodyIsSupportedAlreadyIsRefused() {
        new TestingUsers(database.jdbi(), actor).add(user.personId(), OTHER_SERVICE, 10);

        assertEquals(
                List.of("service user.service.present"),
                Faults.of(() -> change(TestingUsers.draft(OTHER_SERVICE, STARTED))));
    }

    @Test
    void whatWasAccountedForStaysWithItsService() {
        records.visit(user.id(), STARTED.plusDays(3), 60, 1, "6").is("MISSED");
        new TestingCare(database.jdbi(), actor).close(STARTED.plusDays(3).withDayOfMonth(1));

        assertEquals(
                List.of("service user.service.closed"),
                Faults.of(() -> change(TestingUsers.draft(OTHER_SERVICE, STARTED))));
        assertTrue(change(TestingUsers.draft(SERVICE, STARTED.minusDays(1))));
    }

    private boolean change(UserDraft draft) {
        return correction.change(new Stamp(actor, TestingUsers.at(TODAY)), user, user.version(), draft);
    }

    private static UserDraft draft(Beginning beginning) {
        UserDraft draft = TestingUsers.draft(beginning.service(), beginning.startedOn());
        return new UserDraft(
                beginning,
                draft.form(),
                draft.coordinator(),
                draft.place(),
                draft.address(),
                draft.phone(),
                draft.access(),
                draft.risk());
    }

    private ServiceUser stored() {
        return users.find(actor.visible(), user.id()).orElseThrow();
    }

    private List<BeginningChange> changes() {
        return new BeginningRepository(database.jdbi(), UUID::randomUUID).ofUser(actor.visible(), user.id());
    }

    private List<String> states(UUID... visits) {
        List<String> states = new ArrayList<>();
        for (UUID visit : visits) {
            states.add(database.jdbi()
                    .withHandle(handle -> actor.visible()
                            .on(handle.createQuery("select v.state from visit v where v.id = :id and <visible:v>"))
                            .bind("id", visit)
                            .mapTo(String.class)
                            .one()));
        }
        return states;
    }

    /** How many records of a table are still of the former service. */
    private int left(String table) {
        return database.jdbi()
                .withHandle(handle -> TestingActor.in(AGENCY, SERVICE)
                        .visible()
                        .on(handle.createQuery("select count(*) from " + table + " r where <visible:r>"))
                        .mapTo(Integer.class)
                        .one());
    }
}
