package org.hyzmat.people.demo;

import static org.hyzmat.people.TestingDay.TODAY;
import static org.hyzmat.people.TestingStaff.OURS;
import static org.hyzmat.people.TestingStaff.THEIRS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hyzmat.people.RegisteredPeople;
import org.hyzmat.people.TestingDay;
import org.hyzmat.people.TestingStaff;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyRole.Part;
import org.hyzmat.people.api.People;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The made-up families are what groups need, and the adults what services at home need. */
@Tag("lasting")
@OnEachDatabase
class PeopleDemoTest {

    /** When the first provider had a group whose children have outgrown it. */
    private static final LocalDate FORMERLY = LocalDate.of(2021, 9, 1);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private People people;

    @BeforeEach
    void fill() {
        new PeopleDemo(database.jdbi(), TestingDay.CLOCK, TestingStaff.EDGE.ids(), new TestingDirectory())
                .fill(List.of(OURS, THEIRS), new Random(1));
        people = new RegisteredPeople(database.jdbi());
    }

    @Test
    void everyFamilyCouldTakePartInAGroup() {
        List<Family> families = families(OURS);

        assertTrue(families.size() >= 30);
        assertTrue(families.stream().allMatch(PeopleDemoTest::hasCaregiver));
        assertTrue(families.stream()
                .allMatch(family ->
                        hasChildFromEightToFifteen(family, TODAY) || hasChildFromEightToFifteen(family, FORMERLY)));
        assertTrue(families.stream()
                .anyMatch(family ->
                        family.membersOn(TODAY).size() < family.members().size()));
    }

    @Test
    void thereAreAdultsOfNoFamilyForServicesAtHome() {
        List<PersonLabel> ours = alone(OURS);
        List<PersonLabel> theirs = alone(THEIRS);

        assertEquals(List.of(54, 26), List.of(ours.size(), theirs.size()));
        assertTrue(Stream.concat(ours.stream(), theirs.stream())
                .mapToInt(person -> person.birth().ageOn(TODAY).orElse(0))
                .allMatch(age -> age >= 19 && age < 100));
        assertTrue(ours.stream()
                        .filter(person -> person.birth().ageOn(TODAY).orElse(0) >= 65)
                        .count()
                > 27);
    }

    /** Those who belong to no family. */
    private List<PersonLabel> alone(Actor actor) {
        Set<UUID> members = families(actor).stream()
                .flatMap(family -> family.members().stream())
                .map(member -> member.person().id())
                .collect(Collectors.toSet());
        return all(number -> people.allPersons(actor, number)).stream()
                .filter(person -> !members.contains(person.id()))
                .toList();
    }

    private List<Family> families(Actor actor) {
        return all(number -> people.allFamilies(actor, number));
    }

    private static <T> List<T> all(IntFunction<Page<T>> pages) {
        return IntStream.rangeClosed(1, pages.apply(1).pages())
                .mapToObj(number -> pages.apply(number).rows())
                .flatMap(List::stream)
                .toList();
    }

    private static boolean hasCaregiver(Family family) {
        return family.membersOn(TODAY).stream().anyMatch(member -> member.role().part() == Part.CAREGIVER);
    }

    private static boolean hasChildFromEightToFifteen(Family family, LocalDate day) {
        return family.membersOn(TODAY).stream()
                .filter(member -> member.role().part() == Part.CHILD)
                .map(member -> member.person().birth().ageOn(day).orElse(0))
                .anyMatch(age -> age >= 8 && age <= 15);
    }
}
