package org.hyzmat.strongfamilies.session;

import static org.hyzmat.strongfamilies.group.TestingGroups.OUTLINE;
import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupDraft;
import org.hyzmat.strongfamilies.group.GroupRepository;
import org.hyzmat.strongfamilies.group.TestingGroups;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about sessions, on both databases. */
@OnEachDatabase
final class SessionRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID SERVICE = new UUID(8, 2);
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private SessionRepository sessions;
    private Group group;

    @BeforeEach
    void open() {
        sessions = new SessionRepository(database.jdbi(), UUID::randomUUID);
        group = new TestingGroups(database.jdbi()).create("AŞ-12", SERVICE, actor, 30);
    }

    @Test
    void sessionsArePlannedOnce() {
        assertTrue(plan());
        assertFalse(plan());

        List<Session> planned = sessions.ofGroup(actor.visible(), group.id());
        assertEquals(List.of(1, 2, 3), planned.stream().map(Session::number).toList());
        assertEquals(TODAY.plusWeeks(1), planned.get(2).planned().date());
        assertEquals(FIVE, planned.get(0).plannedTime());
        assertFalse(planned.get(0).isHeld());
    }

    @Test
    void aSessionIsMovedUnlessSomebodyWasFaster() {
        plan();
        UUID id = sessions.ofGroup(actor.visible(), group.id()).get(2).id();
        InexactDate june = new InexactDate(TODAY.plusMonths(1).withDayOfMonth(1), Precision.MONTH);
        SessionDraft draft = new SessionDraft(june, LocalTime.NOON, new UUID(9, 2), "Hall");

        assertTrue(sessions.change(actor.visible(), id, 1, draft));
        assertFalse(sessions.change(actor.visible(), id, 1, draft));
        assertTrue(sessions.hold(actor.visible(), id, 2, TODAY));

        Session moved = sessions.find(actor.visible(), id).orElseThrow();
        assertEquals(june, moved.planned());
        assertEquals(TODAY, moved.day());
    }

    @Test
    void todayAFacilitatorSeesOwnSessionsAndWhoRunsGroupsAllOfTheAgency() {
        plan();
        Actor leading = TestingActor.in(AGENCY, SERVICE);
        GroupDraft led = new GroupDraft("AŞ-12", SERVICE, OUTLINE, new UUID(9, 1), "", Set.of(leading.person()));
        new GroupRepository(database.jdbi(), UUID::randomUUID)
                .change(group, group.version(), led, actor, at(TODAY.minusDays(1)));

        assertEquals(List.of(2), today(leading, false));
        assertEquals(List.of(), today(TestingActor.in(AGENCY, SERVICE), false));
        assertEquals(List.of(2), today(TestingActor.in(AGENCY, SERVICE), true));
        assertEquals(List.of(), today(TestingActor.in(AGENCY), true));
    }

    private List<Integer> today(Actor reader, boolean runsGroups) {
        return sessions.onDay(reader, runsGroups, TODAY).stream()
                .map(TodaysSession::number)
                .toList();
    }

    private boolean plan() {
        SessionFrame frame = new SessionFrame(group.id(), group.agencyId(), group.serviceId(), new UUID(9, 1), "");
        PlanDraft draft = new PlanDraft(TODAY.minusWeeks(1), DayOfWeek.TUESDAY, FIVE);
        return sessions.plan(frame, draft.sessions(3), actor, at(TODAY.minusDays(20)));
    }
}
