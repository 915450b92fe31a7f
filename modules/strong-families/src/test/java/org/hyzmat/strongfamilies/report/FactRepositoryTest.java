package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.attendance.AttendanceDraft;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.platform.attendance.MarkChange;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.TestingGroups;
import org.hyzmat.strongfamilies.session.AttendanceRepository;
import org.hyzmat.strongfamilies.session.PlanDraft;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.session.SessionFrame;
import org.hyzmat.strongfamilies.session.SessionRepository;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What figures are made of, on both databases. */
@OnEachDatabase
final class FactRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID SERVICE = new UUID(8, 2);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private FactRepository facts;
    private AttendanceRepository attendance;
    private TestingGroups testing;
    private Group group;
    private List<Session> sessions;

    @BeforeEach
    void open() {
        facts = new FactRepository(database.jdbi());
        attendance = new AttendanceRepository(database.jdbi(), UUID::randomUUID);
        testing = new TestingGroups(database.jdbi());
        group = testing.create("AŞ-12", SERVICE, actor, 30);
        SessionRepository planned = new SessionRepository(database.jdbi(), UUID::randomUUID);
        SessionFrame frame = new SessionFrame(group.id(), AGENCY, SERVICE, new UUID(9, 1), "");
        PlanDraft plan = new PlanDraft(TODAY, TODAY.getDayOfWeek(), LocalTime.of(17, 0));
        planned.plan(frame, plan.sessions(3), actor, at(TODAY.minusDays(20)));
        sessions = planned.ofGroup(actor.visible(), group.id());
    }

    @Test
    void aGroupIsKnownWithItsSessions() {
        mark(0, testing.join(group, 1, TODAY, actor).participants().get(0).id(), Mark.NONE, Mark.PRESENT);

        GroupFact fact = facts.groups(actor.countable()).get(0);

        assertEquals(
                List.of(TODAY, TODAY.plusWeeks(2), 3, 1),
                List.of(fact.firstOn(), fact.lastOn(), fact.sessions(), fact.held()));
    }

    @Test
    void whoWasThereIsCountedWithWhoeverOfTheFamilyWasThere() {
        GroupFamily family = testing.join(group, 1, TODAY, actor);
        UUID mother = family.participants().get(0).id();
        UUID child = family.participants().get(1).id();
        mark(0, mother, Mark.NONE, Mark.PRESENT);
        mark(1, mother, Mark.NONE, Mark.ABSENT);
        mark(1, child, Mark.NONE, Mark.LEFT_EARLY);
        mark(2, mother, Mark.NONE, Mark.LATE);
        mark(2, mother, Mark.LATE, Mark.EXCUSED);

        assertEquals(List.of(3, 1), counted(mother));
        assertEquals(List.of(1, 1), counted(child));
        assertEquals(2, families(actor).get(0).attended());
        assertEquals(Sex.FEMALE, people(actor).get(0).sex());
    }

    @RepeatedTest(5)
    void twoSessionsMarkedAtOnceAreBothCounted() {
        UUID mother = testing.join(group, 1, TODAY, actor).participants().get(0).id();
        List<CompletableFuture<Void>> both = List.of(0, 1, 2).stream()
                .map(number -> CompletableFuture.runAsync(() -> mark(number, mother, Mark.NONE, Mark.PRESENT)))
                .toList();
        both.forEach(CompletableFuture::join);

        assertEquals(List.of(3, 3), counted(mother));
        assertEquals(3, families(actor).get(0).attended());
    }

    @Test
    void anotherAgencyIsNotCounted() {
        testing.join(group, 1, TODAY, actor);
        Actor stranger = TestingActor.in(new UUID(8, 9), SERVICE);

        assertEquals(
                List.of(),
                List.of(facts.groups(stranger.countable()), families(stranger), people(stranger)).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private List<FamilyFact> families(Actor reader) {
        return facts.families(reader.countable(), facts.groups(actor.countable()));
    }

    private List<PersonFact> people(Actor reader) {
        return facts.people(reader.countable(), families(actor));
    }

    private List<Integer> counted(UUID participant) {
        return people(actor).stream()
                .filter(person -> person.id().equals(participant))
                .flatMap(person -> List.of(person.marked(), person.attended()).stream())
                .toList();
    }

    private void mark(int session, UUID participant, Mark loaded, Mark wanted) {
        MarkChange change = new MarkChange(loaded, wanted, true);
        attendance.save(actor, sessions.get(session), new AttendanceDraft(Map.of(participant, change)), at(TODAY));
    }
}
