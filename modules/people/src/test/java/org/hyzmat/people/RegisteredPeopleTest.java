package org.hyzmat.people;

import static org.hyzmat.people.TestingDirectory.CLOCK;
import static org.hyzmat.people.TestingStaff.EDGE;
import static org.hyzmat.people.TestingStaff.OURS;
import static org.hyzmat.people.TestingStaff.THEIRS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyMember;
import org.hyzmat.people.api.FamilyRole;
import org.hyzmat.people.demo.PeopleDemo;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEachDatabase
class RegisteredPeopleTest {

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private RegisteredPeople people;

    @BeforeEach
    void fillDemoWorld() {
        people = new RegisteredPeople(database.jdbi());
        new PeopleDemo(database.jdbi(), CLOCK, EDGE.ids(), new TestingDirectory())
                .fill(List.of(OURS, THEIRS), new Random(1));
    }

    @Test
    void everyDemoFamilyHasAPresentCaregiverAndAChildFromEightToFifteen() {
        List<Family> families = families(OURS);

        assertTrue(families.size() >= 30);
        assertTrue(families.stream().allMatch(family -> present(family, FamilyRole.Part.CAREGIVER) > 0));
        assertTrue(families.stream().allMatch(RegisteredPeopleTest::hasChildOfThatAge));
    }

    @Test
    void theDemoWorldHasFormerMembers() {
        assertTrue(families(OURS).stream()
                .anyMatch(family ->
                        family.membersOn(TestingDirectory.TODAY).size() < family.members().size()));
    }

    @Test
    void familiesComeInOrderOnPages() {
        Page<Family> first = people.allFamilies(OURS, 1);

        assertEquals(Page.SIZE, first.rows().size());
        assertEquals(first.total() - Page.SIZE, people.allFamilies(OURS, 2).rows().size());
        assertEquals(
                first.rows(),
                first.rows().stream()
                        .sorted(Comparator.comparing(Family::sortKey).thenComparing(family -> family.id()
                                .toString()))
                        .toList());
    }

    @Test
    void familiesAndLabelsAreAskedForInAnyNumber() {
        List<Family> families = people.allFamilies(OURS, 1).rows();
        List<UUID> ids = families.stream().map(Family::id).toList();
        List<UUID> persons = families.get(0).members().stream()
                .map(member -> member.person().id())
                .toList();

        assertEquals(families, people.families(OURS, ids));
        assertEquals(persons.size(), people.labels(OURS, persons).size());
        assertEquals(List.of(), people.families(OURS, List.of()));
        assertEquals(List.of(), people.labels(OURS, List.of(UUID.randomUUID())));
    }

    @Test
    void aFamilyIsFoundByAMember() {
        Family family = families(OURS).get(5);
        FamilyMember child = family.members().get(family.members().size() - 1);

        assertTrue(people.findFamilies(OURS, child.person().name(), 10).contains(family));
    }

    @Test
    void anotherAgencyGetsNothingOfOurs() {
        List<Family> ours = families(OURS);
        List<UUID> ids = ours.stream().map(Family::id).toList();
        List<UUID> persons = ours.stream()
                .flatMap(family -> family.members().stream())
                .map(member -> member.person().id())
                .toList();

        assertEquals(List.of(), people.families(THEIRS, ids));
        assertEquals(List.of(), people.labels(THEIRS, persons));
    }

    @Test
    void whoMayNotReadPersonsGetsNothing() {
        Actor visitor = new Actor(
                OURS.person(), "Bahar", OURS.agency(), OURS.agencies(), Set.of(), Set.of(), Set.of(), OURS.scope());
        Family family = families(OURS).get(0);

        assertEquals(List.of(), people.families(visitor, List.of(family.id())));
        assertEquals(List.of(), people.labels(visitor, List.of(family.members().get(0).person().id())));
        assertEquals(List.of(), people.findFamilies(visitor, family.name(), 10));
        assertEquals(0, people.allFamilies(visitor, 1).total());
    }

    private List<Family> families(Actor actor) {
        return IntStream.rangeClosed(1, people.allFamilies(actor, 1).pages())
                .mapToObj(page -> people.allFamilies(actor, page).rows())
                .flatMap(List::stream)
                .toList();
    }

    private static long present(Family family, FamilyRole.Part part) {
        return family.membersOn(TestingDirectory.TODAY).stream()
                .filter(member -> member.role().part() == part)
                .count();
    }

    private static boolean hasChildOfThatAge(Family family) {
        return family.membersOn(TestingDirectory.TODAY).stream()
                .filter(member -> member.role() == FamilyRole.CHILD)
                .map(member -> member.person().birth().ageOn(TestingDirectory.TODAY).orElseThrow())
                .anyMatch(age -> age >= 8 && age <= 15);
    }
}
