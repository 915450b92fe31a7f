package org.hyzmat.mhpsscourses.attendance;

import static org.hyzmat.mhpsscourses.TestingResults.AT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about who came to a session. */
@OnEachDatabase
final class AttendanceRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY);
    private AttendanceRepository attendance;
    private TestingResults testing;
    private UUID run;
    private UUID maral;
    private UUID kemal;
    private MarkedSession session;

    @BeforeEach
    void addSession() {
        testing = new TestingResults(database.jdbi(), AGENCY);
        attendance = new AttendanceRepository(database.jdbi(), UUID::randomUUID);
        run = testing.run(testing.course("PFA"));
        maral = testing.enrol(run, "Maral");
        kemal = testing.enrol(run, "Kemal");
        session = find(testing.session(run, 1, 90));
    }

    @Test
    void everybodyEnrolledStandsThereByName() {
        assertEquals(
                List.of("Kemal", "Maral"), roster().stream().map(Attendee::name).toList());
        assertEquals(Map.of(maral, Mark.NONE, kemal, Mark.NONE), marks());
    }

    @Test
    void aSessionIsOpenFromItsDayOn() {
        assertTrue(session.isOpenOn(TestingResults.FIRST));
        assertFalse(session.isOpenOn(TestingResults.FIRST.minusDays(1)));
    }

    @Test
    void marksAreWrittenAndChangedByWhoSawThem() {
        assertEquals(
                2,
                save(Map.of(maral, change(Mark.NONE, Mark.LATE), kemal, change(Mark.NONE, Mark.PRESENT)))
                        .written());
        assertEquals(1, save(Map.of(maral, change(Mark.LATE, Mark.EXCUSED))).written());

        assertEquals(Map.of(maral, Mark.EXCUSED, kemal, Mark.PRESENT), marks());
        assertEquals(2, find(session.id()).marked());
    }

    @Test
    void aMarkMadeInBetweenStaysAndTheOthersAreSaved() {
        save(Map.of(maral, change(Mark.NONE, Mark.ABSENT)));

        Saved saved = save(Map.of(maral, change(Mark.NONE, Mark.LATE), kemal, change(Mark.NONE, Mark.PRESENT)));

        assertEquals(new Saved(1, Map.of(maral, Mark.LATE)), saved);
        assertEquals(Map.of(maral, Mark.ABSENT, kemal, Mark.PRESENT), marks());
    }

    @Test
    void somebodyOfAnotherRunIsNeverMarked() {
        UUID stranger = testing.enrol(testing.run(testing.course("CORE")), "Ogulnar");

        assertEquals(0, save(Map.of(stranger, change(Mark.NONE, Mark.PRESENT))).written());
    }

    @Test
    void anotherAgencyFindsNothing() {
        Actor other = TestingActor.in(UUID.randomUUID());

        assertTrue(
                attendance.find(other.visible(), other.agency(), session.id()).isEmpty());
        assertTrue(attendance.roster(other.visible(), session).isEmpty());
    }

    private Saved save(Map<UUID, MarkChange> changes) {
        return attendance.save(new Stamp(actor, AT), session, new AttendanceDraft(changes));
    }

    private static MarkChange change(Mark loaded, Mark wanted) {
        return new MarkChange(loaded, wanted, true);
    }

    private MarkedSession find(UUID id) {
        return attendance.find(actor.visible(), AGENCY, id).orElseThrow();
    }

    private List<Attendee> roster() {
        return attendance.roster(actor.visible(), session);
    }

    private Map<UUID, Mark> marks() {
        return roster().stream().collect(Collectors.toMap(Attendee::enrolmentId, Attendee::mark));
    }
}
