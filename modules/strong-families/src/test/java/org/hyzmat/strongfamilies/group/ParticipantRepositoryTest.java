package org.hyzmat.strongfamilies.group;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.session.TestingSessions;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about who of a family comes, on both databases. */
@OnEachDatabase
final class ParticipantRepositoryTest {

    private static final UUID SERVICE = new UUID(8, 2);
    private static final LocalDate JOINED = TODAY.minusDays(9);
    private static final Family FAMILY = TestingFamily.withChild(1, Birth.on(TODAY.minusYears(10)));
    private static final FamilyMember MOTHER = FAMILY.members().get(0);
    private static final FamilyMember CHILD = FAMILY.members().get(1);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1), SERVICE);
    private ParticipantRepository participants;
    private TestingSessions sessions;
    private Group group;

    @BeforeEach
    void open() {
        participants = new ParticipantRepository(database.jdbi(), UUID::randomUUID);
        TestingGroups testing = new TestingGroups(database.jdbi());
        sessions = new TestingSessions(database.jdbi());
        group = testing.create("AŞ-12", SERVICE, actor, 30);
        testing.join(group, 1, JOINED, actor);
    }

    @Test
    void whoComesNoMoreHasALastDayAndMayReturn() {
        assertTrue(change(TODAY, MOTHER));
        assertEquals(List.of(new Span(JOINED, TODAY.minusDays(1))), spans(CHILD));

        assertTrue(change(TODAY.plusDays(7), MOTHER, CHILD));

        assertEquals(
                List.of(new Span(JOINED, TODAY.minusDays(1)), new Span(TODAY.plusDays(7), Span.OPEN)), spans(CHILD));
        assertEquals(List.of(new Span(JOINED, Span.OPEN)), spans(MOTHER));
    }

    @Test
    void whoWasToReturnMayReturnEarlier() {
        change(TODAY, MOTHER);
        change(TODAY.plusDays(7), MOTHER, CHILD);

        change(TODAY.plusDays(2), MOTHER, CHILD);

        assertEquals(
                List.of(new Span(JOINED, TODAY.minusDays(1)), new Span(TODAY.plusDays(2), Span.OPEN)), spans(CHILD));
    }

    @Test
    void anEndToComeIsTakenBack() {
        change(TODAY.plusDays(7), MOTHER);

        change(TODAY, MOTHER, CHILD);

        assertEquals(List.of(new Span(JOINED, Span.OPEN)), spans(CHILD));
    }

    @Test
    void whoNeverCameIsGone() {
        change(JOINED, MOTHER);

        assertEquals(List.of(), spans(CHILD));
    }

    @Test
    void whoeverIsMarkedMeanwhileStays() {
        sessions.mark(sessions.plan(group, TODAY, actor), participant(CHILD).id(), actor);

        change(JOINED, MOTHER);

        assertEquals(List.of(new Span(JOINED, Span.OPEN)), spans(CHILD));
    }

    @Test
    void theLastMarkIsThatOfTheDayOfItsSession() {
        Session session = sessions.plan(group, TODAY.minusDays(2), actor);
        sessions.mark(session, participant(CHILD).id(), actor);

        Map<UUID, LocalDate> marks = participants.marks(actor.visible(), stored().id());

        assertEquals(Map.of(participant(CHILD).id(), TODAY.minusDays(2)), marks);
    }

    @Test
    void whatSomebodyElseChangedIsNotWrittenOver() {
        GroupFamily seen = stored();
        change(TODAY, MOTHER);

        assertFalse(participants.change(group, seen, draft(TODAY, CHILD), actor, at(TODAY)));

        assertEquals(List.of(new Span(JOINED, Span.OPEN)), spans(MOTHER));
    }

    private boolean change(LocalDate day, FamilyMember... coming) {
        return participants.change(group, stored(), draft(day, coming), actor, at(TODAY));
    }

    private static ComingDraft draft(LocalDate day, FamilyMember... coming) {
        Set<UUID> persons =
                Stream.of(coming).map(member -> member.person().id()).collect(Collectors.toSet());
        return new ComingDraft(day, persons, FAMILY.members());
    }

    private GroupFamily stored() {
        return new FamilyRepository(database.jdbi(), UUID::randomUUID)
                .ofGroup(actor.visible(), group.id())
                .get(0);
    }

    private Participant participant(FamilyMember member) {
        return ofPerson(member).findFirst().orElseThrow();
    }

    private List<Span> spans(FamilyMember member) {
        return ofPerson(member).map(Participant::span).toList();
    }

    private Stream<Participant> ofPerson(FamilyMember member) {
        return stored().participants().stream()
                .filter(each -> each.personId().equals(member.person().id()));
    }
}
