package org.hyzmat.people;

import static org.hyzmat.people.TestingStaff.OURS;
import static org.hyzmat.people.TestingStaff.THEIRS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.api.Family;
import org.hyzmat.people.api.PersonLabel;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What other modules are answered, and that nobody hears of people of another agency. */
@Tag("pages")
@OnEachDatabase
class RegisteredPeopleTest {

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private TestingFamilies families;
    private RegisteredPeople people;
    private UUID orazow;
    private UUID meredow;

    @BeforeEach
    void addFamilies() {
        families = new TestingFamilies(database.jdbi());
        people = new RegisteredPeople(database.jdbi());
        orazow = families.add(OURS, "Orazow", "Bahar", "Sona");
        meredow = families.add(OURS, "Meredow", "Aýgül", "Aýna");
    }

    @Test
    void familiesComeByNameWithTheirMembers() {
        List<Family> found = people.families(OURS, List.of(orazow, meredow));

        assertEquals(
                List.of("Meredow", "Orazow"), found.stream().map(Family::name).toList());
        assertEquals(List.of("Meredowa Aýgül", "Meredowa Aýna"), names(found.get(0)));
        assertEquals(OURS.agency(), found.get(0).agency());
    }

    @Test
    void labelsComeByNameAndSayNothingOfTheUnknown() {
        List<UUID> ids =
                List.of(mother(orazow).id(), UUID.randomUUID(), mother(meredow).id());

        assertEquals(List.of(mother(meredow), mother(orazow)), people.labels(OURS, ids));
        assertEquals(List.of(), people.labels(OURS, List.of()));
    }

    @Test
    void aPersonIsFoundInAnySpelling() {
        assertEquals(List.of(mother(meredow)), people.findPersons(OURS, "Айгуль Meredow", 10));
        assertEquals(1, people.findPersons(OURS, "Meredow", 1).size());
        assertEquals(List.of(), people.findPersons(OURS, " ", 10));
    }

    @Test
    void allPersonsComeInPages() {
        for (int number = 0; number < Page.SIZE / 2; number++) {
            families.add(OURS, "Şyhyýew", "Maral", "Jeren");
        }

        Page<PersonLabel> first = people.allPersons(OURS, 1);

        assertEquals(mother(meredow), first.rows().get(0));
        assertEquals(Page.SIZE, first.rows().size());
        assertEquals(2 * (Page.SIZE / 2) + 4, first.total());
        assertEquals(3, people.allPersons(OURS, 2).rows().size());
    }

    @Test
    void aFamilyIsFoundByItsMember() {
        assertEquals(people.families(OURS, List.of(meredow)), people.findFamilies(OURS, "Айна", 10));
        assertEquals(List.of(), people.findFamilies(OURS, " ", 10));
    }

    @Test
    void allFamiliesComeInPages() {
        for (int number = 0; number < Page.SIZE; number++) {
            families.add(OURS, "Şyhyýew", "Maral", "Jeren");
        }

        assertEquals(Page.SIZE, people.allFamilies(OURS, 1).rows().size());
        assertEquals(2, people.allFamilies(OURS, 2).rows().size());
        assertEquals(Page.SIZE + 2, people.allFamilies(OURS, 2).total());
    }

    @Test
    void anotherAgencyGetsNothing() {
        assertEquals(List.of(), people.families(THEIRS, List.of(meredow)));
        assertEquals(List.of(), people.labels(THEIRS, List.of(mother(meredow).id())));
        assertEquals(List.of(), people.findFamilies(THEIRS, "Meredow", 10));
        assertEquals(0, people.allFamilies(THEIRS, 1).total());
        assertEquals(List.of(), people.findPersons(THEIRS, "Meredow", 10));
        assertEquals(0, people.allPersons(THEIRS, 1).total());
    }

    @Test
    void whoMayNotReadPersonsGetsNothing() {
        Actor visitor = new Actor(
                OURS.person(), "Bahar", OURS.agency(), OURS.agencies(), Set.of(), Set.of(), Set.of(), OURS.scope());

        assertEquals(List.of(), people.families(visitor, List.of(meredow)));
        assertEquals(List.of(), people.labels(visitor, List.of(mother(meredow).id())));
        assertEquals(List.of(), people.findFamilies(visitor, "Meredow", 10));
        assertEquals(0, people.allFamilies(visitor, 1).total());
        assertEquals(List.of(), people.findPersons(visitor, "Meredow", 10));
        assertEquals(0, people.allPersons(visitor, 1).total());
    }

    private PersonLabel mother(UUID family) {
        return people.families(OURS, List.of(family)).get(0).members().get(0).person();
    }

    private static List<String> names(Family family) {
        return family.members().stream().map(member -> member.person().name()).toList();
    }
}
