package org.hyzmat.strongfamilies.group;

import static org.hyzmat.strongfamilies.group.TestingGroups.OUTLINE;
import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.curriculum.CurriculumRepository;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.session.TestingSessions;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about groups, on both databases. */
@OnEachDatabase
final class GroupRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID SERVICE = new UUID(8, 2);
    private static final UUID RESTRICTED = new UUID(8, 3);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE, RESTRICTED);
    private GroupRepository groups;
    private TestingGroups testing;
    private TestingSessions sessions;

    @BeforeEach
    void open() {
        groups = new GroupRepository(database.jdbi(), UUID::randomUUID);
        testing = new TestingGroups(database.jdbi());
        sessions = new TestingSessions(database.jdbi());
    }

    @Test
    void theNewestRunningGroupComesFirst() {
        Group older = testing.create("AŞ-01", SERVICE, actor, 30);
        testing.create("AŞ-02", SERVICE, actor, 10);
        Group ended = testing.create("AŞ-03", SERVICE, actor, 5);
        groups.end(actor.visible(), ended.id(), ended.version(), TODAY);
        testing.join(older, 1, TODAY, actor);
        testing.leave(testing.join(older, 2, TODAY, actor), TODAY, actor);

        assertEquals(List.of("AŞ-02", "AŞ-01"), names(actor, GroupFilter.RUNNING));
        assertEquals(List.of("AŞ-03"), names(actor, GroupFilter.ENDED));
        assertEquals(List.of("AŞ-02", "AŞ-01", "AŞ-03"), names(actor, GroupFilter.ALL));
        assertEquals(1, list(actor, GroupFilter.RUNNING).rows().get(1).families());
    }

    @Test
    void aRestrictedServiceShowsNothingNotEvenACount() {
        Group hidden = testing.create("AŞ-04", RESTRICTED, actor, 3);
        Actor notAdmitted = TestingActor.in(AGENCY, SERVICE);

        assertEquals(0, list(notAdmitted, GroupFilter.ALL).total());
        assertTrue(groups.find(notAdmitted.visible(), hidden.id()).isEmpty());
        assertFalse(groups.isTaken(notAdmitted.visible(), "AŞ-04", UUID.randomUUID()));
        assertEquals(1, list(actor, GroupFilter.ALL).total());
    }

    @Test
    void aGroupInWhichNothingHappenedIsRemovedWithItsFamiliesAndItsPlan() {
        Group group = testing.create("AŞ-06", SERVICE, actor, 3);
        testing.join(group, 1, TODAY, actor);
        sessions.plan(group, TODAY, actor);

        assertTrue(groups.isUntouched(actor.visible(), group.id()));
        assertTrue(groups.remove(actor.visible(), group.id()));

        assertTrue(groups.find(actor.visible(), group.id()).isEmpty());
        assertEquals(0, list(actor, GroupFilter.ALL).total());
    }

    @Test
    void aGroupThatMetIsKept() {
        Group group = testing.create("AŞ-07", SERVICE, actor, 3);
        testing.join(group, 1, TODAY, actor);
        sessions.hold(sessions.plan(group, TODAY, actor), actor);

        assertFalse(groups.isUntouched(actor.visible(), group.id()));
        assertFalse(groups.remove(actor.visible(), group.id()));

        assertEquals(1, list(actor, GroupFilter.ALL).rows().get(0).families());
    }

    @Test
    void aMarkThatComesAfterTheRemovalIsNotWritten() {
        Group group = testing.create("AŞ-09", SERVICE, actor, 3);
        GroupFamily family = testing.join(group, 1, TODAY, actor);
        Session session = sessions.plan(group, TODAY, actor);
        groups.remove(actor.visible(), group.id());

        sessions.mark(session, family.participants().get(0).id(), actor);

        assertTrue(groups.find(actor.visible(), group.id()).isEmpty());
    }

    @Test
    void anotherAgencyRemovesNothing() {
        Group group = testing.create("AŞ-08", SERVICE, actor, 3);

        groups.remove(TestingActor.in(new UUID(8, 9), SERVICE).visible(), group.id());

        assertTrue(groups.find(actor.visible(), group.id()).isPresent());
    }

    @Test
    void anotherAgencySeesAndChangesNothing() {
        Group group = testing.create("AŞ-05", SERVICE, actor, 3);
        Actor other = TestingActor.in(new UUID(8, 9), SERVICE, RESTRICTED);

        assertTrue(groups.find(other.visible(), group.id()).isEmpty());
        assertFalse(groups.end(other.visible(), group.id(), group.version(), TODAY));
        assertFalse(groups.change(group, group.version(), draft("X", Set.of()), other, at(TODAY)));
    }

    @Test
    void aGroupIsMadeOnceAndKeepsItsOutlineFromChanging() {
        UUID id = UUID.randomUUID();

        assertTrue(groups.create(id, draft("AŞ-06", Set.of()), actor, at(TODAY)));
        assertFalse(groups.create(id, draft("AŞ-06", Set.of()), actor, at(TODAY)));

        assertTrue(new CurriculumRepository(database.jdbi(), UUID::randomUUID)
                .find(OUTLINE)
                .orElseThrow()
                .inUse());
    }

    @Test
    void aChangeOnAnOldVersionIsRefused() {
        Group group = testing.create("AŞ-07", SERVICE, actor, 3);

        assertTrue(groups.change(group, 1, draft("AŞ-08", Set.of()), actor, at(TODAY)));
        assertFalse(groups.change(group, 1, draft("AŞ-09", Set.of()), actor, at(TODAY)));

        assertEquals(
                "AŞ-08", groups.find(actor.visible(), group.id()).orElseThrow().name());
    }

    @Test
    void facilitatorsComeAndGoWithTheirDays() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        Group group = testing.create("AŞ-10", SERVICE, actor, 9);
        groups.change(group, 1, draft("AŞ-10", Set.of(first)), actor, at(TODAY.minusDays(5)));

        groups.change(group, 2, draft("AŞ-10", Set.of(second)), actor, at(TODAY));

        Map<UUID, Span> spans = groups.facilitators(actor.visible(), group.id()).stream()
                .collect(Collectors.toMap(Facilitator::memberId, Facilitator::span));
        assertEquals(new Span(TODAY.minusDays(5), TODAY), spans.get(first));
        assertEquals(new Span(TODAY, Span.OPEN), spans.get(second));
    }

    @Test
    void anEndedGroupRunsAgain() {
        Group group = testing.create("AŞ-11", SERVICE, actor, 9);
        groups.end(actor.visible(), group.id(), 1, TODAY);

        groups.end(actor.visible(), group.id(), 2, Span.OPEN);

        assertTrue(groups.find(actor.visible(), group.id()).orElseThrow().isRunning());
    }

    private Page<GroupRow> list(Actor reader, GroupFilter filter) {
        return groups.list(reader.visible(), filter, 1);
    }

    private List<String> names(Actor reader, GroupFilter filter) {
        return list(reader, filter).rows().stream().map(GroupRow::name).toList();
    }

    private static GroupDraft draft(String name, Set<UUID> facilitators) {
        return new GroupDraft(name, SERVICE, OUTLINE, new UUID(9, 1), "", facilitators);
    }
}
