package org.hyzmat.people.person;

import static org.hyzmat.people.TestingStaff.EDGE;
import static org.hyzmat.people.TestingStaff.OURS;
import static org.hyzmat.people.TestingStaff.THEIRS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.people.TestingStaff;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.names.SearchWords;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** SQL about persons. */
@OnEachDatabase
class PersonRepositoryTest {

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private PersonRepository persons;

    @BeforeEach
    void makeRepository() {
        persons = new PersonRepository(database.jdbi());
    }

    @Test
    void aPersonComesBackAsItWasAdded() {
        String place = TestingDirectory.TOWN.toString();
        PersonName name = new PersonName("Aýgül", "Meredowa", "Batyrowna");
        UUID id = add(OURS, new PersonDraft(name, "Айгуль", Sex.FEMALE, Birth.in(1988), place));

        Person person = persons.find(OURS.visible(), id).orElseThrow();

        assertEquals(
                new Person(
                        id,
                        OURS.agency(),
                        1,
                        name,
                        "Meredowa Aýgül Batyrowna",
                        name.sortKey(),
                        "Айгуль",
                        Sex.FEMALE,
                        Birth.in(1988),
                        place),
                person);
    }

    @Test
    void whatIsNotKnownStaysUnknown() {
        UUID id = add(OURS, draft("Aýgül", "Meredowa"));

        Person person = persons.find(OURS.visible(), id).orElseThrow();

        assertEquals(Birth.UNKNOWN, person.birth());
        assertEquals("", person.place());
    }

    @Test
    void personsComeInTurkmenOrder() {
        List.of("Şyhyýew", "Çaryýew", "Saparow", "Ýazow", "Begliýew", "Täçmyradow", "Zamanow")
                .forEach(family -> add(OURS, draft("Aman", family)));

        assertEquals(
                List.of("Begliýew", "Çaryýew", "Saparow", "Şyhyýew", "Täçmyradow", "Ýazow", "Zamanow"),
                page("").rows().stream().map(person -> person.name().family()).toList());
    }

    @Test
    void aPersonIsFoundInAnySpelling() {
        UUID id = add(OURS, draft("Aýgül", "Meredowa"));
        add(OURS, draft("Aman", "Orazow"));

        for (String typed : List.of("aygul", "Мередов", "meredow aý", "  AÝGÜL  meredova ", "Айгуль Мередова")) {
            assertEquals(
                    List.of(id), page(typed).rows().stream().map(Person::id).toList(), typed);
        }
    }

    @Test
    void aPersonIsFoundByAnotherSpellingOnRecord() {
        UUID id = add(
                OURS,
                new PersonDraft(
                        new PersonName("Ýelena", "Sergeýewa", ""), "Helen, Алёна", Sex.FEMALE, Birth.UNKNOWN, ""));

        assertEquals(id, page("helen").rows().get(0).id());
        assertEquals(id, page("Алёна Сергеева").rows().get(0).id());
    }

    @Test
    void everyWordMustBeMet() {
        add(OURS, draft("Aýgül", "Meredowa"));

        assertEquals(0, page("aýgül orazowa").total());
        assertEquals(0, page("erdow").total());
    }

    @Test
    void aLongListHasPages() {
        for (int number = 0; number < Page.SIZE + 2; number++) {
            add(OURS, draft("Aman", "Orazow"));
        }

        Page<Person> second = persons.page(OURS.visible(), SearchWords.of(""), 2);

        assertEquals(2, second.rows().size());
        assertEquals(Page.SIZE + 2, second.total());
    }

    @Test
    void nobodyOfAnotherAgencyIsSeen() {
        UUID id = add(THEIRS, draft("Aýgül", "Meredowa"));

        assertEquals(Optional.empty(), persons.find(OURS.visible(), id));
        assertEquals(0, page("").total());
        assertEquals(List.of(), persons.matching(OURS.visible(), SearchWords.of("Meredowa"), 10));
        assertFalse(persons.update(OURS.visible(), id, 1, draft("Aman", "Orazow")));
    }

    @Test
    void ofTwoChangesTheSecondIsRefused() {
        UUID id = add(OURS, draft("Aýgül", "Meredowa"));

        assertTrue(persons.update(OURS.visible(), id, 1, draft("Aýgözel", "Meredowa")));
        assertFalse(persons.update(OURS.visible(), id, 1, draft("Aýna", "Meredowa")));

        Person person = persons.find(OURS.visible(), id).orElseThrow();
        assertEquals("Aýgözel", person.name().given());
        assertEquals(2, person.version());
    }

    @Test
    void aFormSentTwiceAddsOnePerson() {
        UUID id = EDGE.newId();

        persons.add(EDGE.stamp(OURS), id, draft("Aýgül", "Meredowa"));
        persons.add(EDGE.stamp(OURS), id, draft("Aýgül", "Meredowa"));

        assertEquals(1, page("").total());
    }

    private Page<Person> page(String typed) {
        return persons.page(OURS.visible(), SearchWords.of(typed), 1);
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "TEAM"})
    void whoseScopeIsNarrowSeesWhatTheyRegistered(Scope scope) {
        Actor colleague = TestingStaff.colleague(scope);
        add(OURS, draft("Aýgül", "Meredowa"));
        UUID own = add(colleague, draft("Maral", "Meredowa"));

        List<Person> seen =
                persons.page(colleague.visible(), SearchWords.of(""), 1).rows();

        assertEquals(List.of(own), seen.stream().map(Person::id).toList());
        assertTrue(persons.find(OURS.visible(), own).isPresent());
    }

    @Test
    void whatOneRegisteredForOneAgencyIsNotSeenForAnother() {
        UUID own = add(OURS, draft("Maral", "Meredowa"));
        Actor elsewhere = new Actor(
                OURS.person(),
                "Bahar",
                THEIRS.agency(),
                THEIRS.agencies(),
                Set.of(),
                Set.of(),
                OURS.permissions(),
                Scope.AGENCY);

        assertTrue(persons.find(OURS.visible(), own).isPresent());
        assertTrue(persons.find(elsewhere.visible(), own).isEmpty());
        assertEquals(0, persons.page(elsewhere.visible(), SearchWords.of(""), 1).total());
    }

    @Test
    void whoSeesOnlyFiguresSeesNobody() {
        Actor colleague = TestingStaff.colleague(Scope.FIGURES);
        add(colleague, draft("Maral", "Meredowa"));

        assertEquals(0, persons.page(colleague.visible(), SearchWords.of(""), 1).total());
    }

    private UUID add(Actor actor, PersonDraft draft) {
        UUID id = EDGE.newId();
        persons.add(EDGE.stamp(actor), id, draft);
        return id;
    }

    private static PersonDraft draft(String given, String family) {
        return new PersonDraft(new PersonName(given, family, ""), "", Sex.UNKNOWN, Birth.UNKNOWN, "");
    }
}
