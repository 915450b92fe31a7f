package org.hyzmat.people.demo;

import static org.hyzmat.people.TestingDay.TODAY;
import static org.hyzmat.people.TestingStaff.OURS;
import static org.hyzmat.people.TestingStaff.THEIRS;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.hyzmat.people.RegisteredPeople;
import org.hyzmat.people.TestingDay;
import org.hyzmat.people.TestingStaff;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.FamilyRole.Part;
import org.hyzmat.people.api.People;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The made-up families are what groups need. */
@OnEachDatabase
class PeopleDemoTest {

    /** When the first provider had a group whose children have outgrown it. */
    private static final LocalDate FORMERLY = LocalDate.of(2021, 9, 1);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    @Test
    void everyFamilyCouldTakePartInAGroup() {
        new PeopleDemo(database.jdbi(), TestingDay.CLOCK, TestingStaff.EDGE.ids(), new TestingDirectory())
                .fill(List.of(OURS, THEIRS), new Random(1));
        People people = new RegisteredPeople(database.jdbi());

        List<Family> families = IntStream.rangeClosed(
                        1, people.allFamilies(OURS, 1).pages())
                .mapToObj(page -> people.allFamilies(OURS, page).rows())
                .flatMap(List::stream)
                .toList();

        assertTrue(families.size() >= 30);
        assertTrue(families.stream().allMatch(PeopleDemoTest::hasCaregiver));
        assertTrue(families.stream()
                .allMatch(family ->
                        hasChildFromEightToFifteen(family, TODAY) || hasChildFromEightToFifteen(family, FORMERLY)));
        assertTrue(families.stream()
                .anyMatch(family ->
                        family.membersOn(TODAY).size() < family.members().size()));
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
