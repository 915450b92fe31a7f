package org.hyzmat.strongfamilies.session;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.TestingGroups;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about who came to a session, on both databases. */
@OnEachDatabase
final class AttendanceRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID SERVICE = new UUID(8, 2);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private AttendanceRepository attendance;
    private SessionRepository sessions;
    private TestingGroups testing;
    private Group group;
    private Session session;

    @BeforeEach
    void open() {
        attendance = new AttendanceRepository(database.jdbi(), UUID::randomUUID);
        sessions = new SessionRepository(database.jdbi(), UUID::randomUUID);
        testing = new TestingGroups(database.jdbi());
        group = testing.create("AŞ-12", SERVICE, actor, 30);
        SessionFrame frame = new SessionFrame(group.id(), AGENCY, SERVICE, new UUID(9, 1), "");
        PlanDraft plan = new PlanDraft(TODAY, DayOfWeek.TUESDAY, LocalTime.of(17, 0));
        sessions.plan(frame, plan.sessions(1), actor, at(TODAY.minusDays(20)));
        session = sessions.ofGroup(actor.visible(), group.id()).get(0);
    }

    @Test
    void theRosterIsThatOfTheDay() {
        testing.leave(testing.join(group, 1, TODAY.minusDays(9), actor), TODAY.minusDays(1), actor);
        testing.leave(testing.join(group, 2, TODAY.minusDays(9), actor), TODAY, actor);
        testing.join(group, 3, TODAY, actor);
        testing.join(group, 4, TODAY.plusDays(1), actor);

        List<Integer> families =
                roster().stream().map(Attendee::familyNumber).distinct().toList();

        assertEquals(List.of(2, 3), families);
    }

    @Test
    void theDayIsThatOnWhichItWasHeld() {
        testing.join(group, 1, TODAY.plusDays(1), actor);
        assertTrue(roster().isEmpty());

        sessions.hold(actor.visible(), session.id(), 1, TODAY.plusDays(1));
        session = sessions.find(actor.visible(), session.id()).orElseThrow();

        assertEquals(2, roster().size());
    }

    @Test
    void caregiversStandBeforeChildren() {
        testing.join(group, 1, TODAY, actor);

        assertEquals(
                List.of("CAREGIVERS", "CHILDREN"),
                roster().stream().map(each -> each.strand().name()).toList());
    }

    @Test
    void theFirstMarkSaysThatTheSessionWasHeld() {
        UUID mother = mother();

        save(Map.of(mother, chosen(Mark.NONE, Mark.LATE)));

        assertEquals(
                TODAY,
                sessions.find(actor.visible(), session.id()).orElseThrow().heldOn());
        assertEquals(Mark.LATE, marks().get(mother));
    }

    @Test
    void aFormWithoutAMarkSaysNothing() {
        UUID mother = mother();

        assertEquals(0, save(Map.of(mother, chosen(Mark.NONE, Mark.NONE))).written());

        assertFalse(sessions.find(actor.visible(), session.id()).orElseThrow().isHeld());
    }

    @Test
    void aMarkIsChangedByWhoSawIt() {
        UUID mother = mother();
        save(Map.of(mother, chosen(Mark.NONE, Mark.LATE)));

        assertEquals(1, save(Map.of(mother, chosen(Mark.LATE, Mark.PRESENT))).written());

        assertEquals(Mark.PRESENT, marks().get(mother));
    }

    @Test
    void aMarkMadeInBetweenIsNotOverwrittenAndTheOthersAreSaved() {
        GroupFamily family = testing.join(group, 1, TODAY, actor);
        UUID mother = family.participants().get(0).id();
        UUID child = family.participants().get(1).id();
        save(Map.of(mother, chosen(Mark.NONE, Mark.ABSENT)));

        Saved saved = save(Map.of(mother, chosen(Mark.NONE, Mark.LATE), child, chosen(Mark.NONE, Mark.PRESENT)));

        assertEquals(new Saved(1, List.of(new Conflict(mother, Mark.LATE))), saved);
        assertEquals(Map.of(mother, Mark.ABSENT, child, Mark.PRESENT), marks());
    }

    @Test
    void twoFacilitatorsAtOnceLoseNothing() throws Exception {
        for (int number = 1; number <= 10; number++) {
            testing.join(group, number, TODAY, actor);
        }
        List<UUID> people = roster().stream().map(Attendee::participantId).toList();
        Map<UUID, MarkChange> first = all(people.subList(0, 12), Mark.PRESENT);
        Map<UUID, MarkChange> second = all(people.subList(8, 20), Mark.LATE);

        List<Saved> both = together(() -> save(first), () -> save(second));

        int written = both.get(0).written() + both.get(1).written();
        List<Conflict> conflicts =
                both.stream().flatMap(saved -> saved.conflicts().stream()).toList();
        assertEquals(20, written);
        assertEquals(
                people.subList(8, 12).stream().collect(Collectors.toSet()),
                conflicts.stream().map(Conflict::participantId).collect(Collectors.toSet()));
        assertFalse(marks().containsValue(Mark.NONE));
    }

    @Test
    void theSameFormTwiceAtOnceIsWrittenOnce() throws Exception {
        Map<UUID, MarkChange> form = Map.of(mother(), chosen(Mark.NONE, Mark.PRESENT));

        List<Saved> both = together(() -> save(form), () -> save(form));

        assertEquals(1, both.get(0).written() + both.get(1).written());
        assertTrue(both.stream().allMatch(saved -> saved.conflicts().isEmpty()));
    }

    @Test
    void somebodyOfAnotherGroupIsNeverMarked() {
        Group other = testing.create("AŞ-13", SERVICE, actor, 30);
        UUID stranger =
                testing.join(other, 1, TODAY, actor).participants().get(0).id();

        assertEquals(0, save(Map.of(stranger, chosen(Mark.NONE, Mark.PRESENT))).written());
    }

    @Test
    void aRestrictedServiceShowsNoRoster() {
        testing.join(group, 1, TODAY, actor);

        assertTrue(attendance.roster(TestingActor.in(AGENCY).visible(), session).isEmpty());
    }

    private static List<Saved> together(Callable<Saved> one, Callable<Saved> other) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        CyclicBarrier start = new CyclicBarrier(2);
        try {
            Future<Saved> first = threads.submit(() -> after(start, one));
            Future<Saved> second = threads.submit(() -> after(start, other));
            return List.of(first.get(20, TimeUnit.SECONDS), second.get(20, TimeUnit.SECONDS));
        } finally {
            threads.shutdownNow();
        }
    }

    private static Saved after(CyclicBarrier start, Callable<Saved> work) throws Exception {
        start.await(20, TimeUnit.SECONDS);
        return work.call();
    }

    private static Map<UUID, MarkChange> all(List<UUID> people, Mark mark) {
        return people.stream().collect(Collectors.toMap(each -> each, each -> chosen(Mark.NONE, mark)));
    }

    private static MarkChange chosen(Mark loaded, Mark wanted) {
        return new MarkChange(loaded, wanted, true);
    }

    private UUID mother() {
        return testing.join(group, 1, TODAY, actor).participants().get(0).id();
    }

    private Saved save(Map<UUID, MarkChange> changes) {
        return attendance.save(actor, session, new AttendanceDraft(changes), at(TODAY));
    }

    private List<Attendee> roster() {
        return attendance.roster(actor.visible(), session);
    }

    private Map<UUID, Mark> marks() {
        return roster().stream().collect(Collectors.toMap(Attendee::participantId, Attendee::mark));
    }
}
