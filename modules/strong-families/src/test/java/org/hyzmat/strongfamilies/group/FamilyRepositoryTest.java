package org.hyzmat.strongfamilies.group;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Family;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about the families of a group, on both databases. */
@OnEachDatabase
final class FamilyRepositoryTest {

    private static final UUID SERVICE = new UUID(8, 2);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1), SERVICE);
    private FamilyRepository families;
    private TestingGroups testing;
    private Group group;

    @BeforeEach
    void open() {
        families = new FamilyRepository(database.jdbi(), UUID::randomUUID);
        testing = new TestingGroups(database.jdbi());
        group = testing.create("AŞ-12", SERVICE, actor, 30);
    }

    @Test
    void familiesAreNumberedAsTheyJoin() {
        testing.join(group, 1, TODAY.minusDays(9), actor);
        testing.leave(testing.join(group, 2, TODAY.minusDays(9), actor), TODAY.minusDays(2), actor);
        testing.join(group, 3, TODAY, actor);

        assertEquals(List.of(1, 2, 3), numbers());
    }

    @Test
    void whatAttendanceNeedsIsKeptAsItWasOnJoining() {
        Family family = TestingFamily.withChild(1, Birth.UNKNOWN);
        add(new Joining(UUID.randomUUID(), family.id(), family.members()));

        List<Participant> people = ofGroup().get(0).participants();

        assertEquals(
                List.of(Strand.CAREGIVERS, Strand.CHILDREN),
                people.stream().map(Participant::strand).toList());
        assertEquals(
                List.of(Birth.in(1985), Birth.UNKNOWN),
                people.stream().map(Participant::birth).toList());
        assertTrue(people.get(0).span().isOpen());
    }

    @Test
    void aFormSentTwiceAddsAFamilyOnce() {
        Family family = TestingFamily.withChild(1, Birth.UNKNOWN);
        Joining joining = new Joining(UUID.randomUUID(), family.id(), family.members());

        assertEquals(1, add(joining));
        assertEquals(0, add(joining));

        assertEquals(1, ofGroup().size());
    }

    @Test
    void twoColleaguesWhoAddTheSameFamilyAddItOnce() {
        Family family = TestingFamily.withChild(1, Birth.UNKNOWN);

        assertEquals(1, add(new Joining(UUID.randomUUID(), family.id(), family.members())));
        assertEquals(0, add(new Joining(UUID.randomUUID(), family.id(), family.members())));
    }

    @Test
    void whoLeavesTakesEverybodyOfTheFamilyAlong() {
        GroupFamily family = testing.join(group, 1, TODAY.minusDays(9), actor);

        testing.leave(family, TODAY, actor);

        GroupFamily left = ofGroup().get(0);
        assertEquals(new Span(TODAY.minusDays(9), TODAY), left.span());
        assertEquals("moved", left.leaveReason());
        assertTrue(
                left.participants().stream().allMatch(each -> each.span().toOn().equals(TODAY)));
    }

    @Test
    void aRestrictedServiceShowsNoFamily() {
        testing.join(group, 1, TODAY, actor);
        Actor notAdmitted = TestingActor.in(new UUID(8, 1));

        assertEquals(List.of(), families.ofGroup(notAdmitted.visible(), group.id()));
    }

    private int add(Joining joining) {
        return families.add(group, new JoinDraft(TODAY, List.of(joining)), actor, at(TODAY));
    }

    private List<GroupFamily> ofGroup() {
        return families.ofGroup(actor.visible(), group.id());
    }

    private List<Integer> numbers() {
        return ofGroup().stream().map(GroupFamily::number).toList();
    }
}
