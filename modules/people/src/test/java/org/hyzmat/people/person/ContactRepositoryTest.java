package org.hyzmat.people.person;

import static org.hyzmat.people.TestingStaff.EDGE;
import static org.hyzmat.people.TestingStaff.OURS;
import static org.hyzmat.people.TestingStaff.THEIRS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Birth;
import org.hyzmat.people.api.Sex;
import org.hyzmat.people.names.PersonName;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** SQL about contacts. */
@OnEachDatabase
class ContactRepositoryTest {

    private static final ContactDraft PHONE =
            new ContactDraft("+993 60 12-34-56", "Goňşusy", "09:00–12:00", List.of("call", "sms"), true);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final UUID person = EDGE.newId();
    private final UUID id = EDGE.newId();
    private ContactRepository contacts;

    @BeforeEach
    void addContact() {
        contacts = new ContactRepository(database.jdbi());
        PersonName name = new PersonName("Aýgül", "Meredowa", "");
        new PersonRepository(database.jdbi())
                .add(EDGE.stamp(OURS), person, new PersonDraft(name, "", Sex.FEMALE, Birth.UNKNOWN, ""));
        contacts.add(EDGE.stamp(OURS), id, person, PHONE);
    }

    @Test
    void aContactComesBackAsItWasAdded() {
        assertEquals(
                List.of(new Contact(
                        id, person, 1, "+993 60 12-34-56", "Goňşusy", "09:00–12:00", List.of("call", "sms"), true)),
                contacts.of(OURS.visible(), person));
    }

    @Test
    void aNumberOfWhichNothingElseIsKnownHasNoMeans() {
        contacts.update(OURS.visible(), id, 1, ContactDraft.ofPhone("860123456"));

        assertEquals(List.of(), contacts.of(OURS.visible(), person).get(0).safeMeans());
    }

    @Test
    void ofTwoChangesTheSecondIsRefused() {
        assertTrue(contacts.update(OURS.visible(), id, 1, PHONE));
        assertFalse(contacts.update(OURS.visible(), id, 1, PHONE));
    }

    @Test
    void aRemovedContactIsGone() {
        contacts.remove(OURS.visible(), id);

        assertEquals(List.of(), contacts.of(OURS.visible(), person));
    }

    @Test
    void nobodyOfAnotherAgencySeesOrRemovesIt() {
        contacts.remove(THEIRS.visible(), id);

        assertEquals(List.of(), contacts.of(THEIRS.visible(), person));
        assertFalse(contacts.update(THEIRS.visible(), id, 1, PHONE));
        assertEquals(1, contacts.of(OURS.visible(), person).size());
    }
}
