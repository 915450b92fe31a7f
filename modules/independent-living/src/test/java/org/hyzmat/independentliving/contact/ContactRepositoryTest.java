package org.hyzmat.independentliving.contact;

import static org.hyzmat.independentliving.user.TestingUsers.AGENCY;
import static org.hyzmat.independentliving.user.TestingUsers.SERVICE;
import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.independentliving.user.TestingUsers;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Stamp;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom to reach in an emergency: the SQL on both databases, and what may be handed in. */
@OnEachDatabase
final class ContactRepositoryTest {

    private static final ContactDraft SON = new ContactDraft(2, "Aman", "son", "+993 65 111111", "");
    private static final ContactDraft NEIGHBOUR = new ContactDraft(1, "Gülşat", "neighbour", "+993 65 222222", "key");

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private ContactRepository contacts;
    private ServiceUser user;

    @BeforeEach
    void open() {
        contacts = new ContactRepository(database.jdbi());
        user = new TestingUsers(database.jdbi(), actor).add(10);
    }

    @Test
    void whoIsCalledFirstStandsOnTop() {
        add(SON);
        add(NEIGHBOUR);

        assertEquals(
                List.of("Gülşat", "Aman"),
                present().stream().map(EmergencyContact::name).toList());
    }

    @Test
    void aFormSentTwiceAddsOnce() {
        UUID id = add(SON);
        contacts.add(stamp(), user, id, SON);

        assertEquals(1, present().size());
    }

    @Test
    void whoChangesSecondChangesNothing() {
        UUID id = add(SON);

        assertTrue(contacts.change(actor.visible(), id, 1, NEIGHBOUR));
        assertFalse(contacts.change(actor.visible(), id, 1, SON));
        assertEquals("Gülşat", present().get(0).name());
    }

    @Test
    void whoIsRemovedIsGone() {
        UUID id = add(SON);

        contacts.remove(actor.visible(), id);
        contacts.remove(actor.visible(), id);

        assertEquals(List.of(), present());
    }

    @Test
    void anotherAgencySeesAndRemovesNobody() {
        UUID id = add(SON);
        Actor stranger = TestingActor.in(new UUID(7, 7), SERVICE);

        contacts.remove(stranger.visible(), id);

        assertEquals(List.of(), contacts.of(stranger.visible(), user.id()));
        assertEquals(1, present().size());
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        Form form = Form.filled(Map.of("phone", "later", "position", "0", "note", "x".repeat(301)));

        assertEquals(
                List.of(
                        "name problem.required",
                        "phone problem.phone",
                        "position problem.range",
                        "note problem.length"),
                Faults.of(() -> ContactDraft.of(form)));
    }

    private UUID add(ContactDraft draft) {
        UUID id = UUID.randomUUID();
        contacts.add(stamp(), user, id, draft);
        return id;
    }

    private Stamp stamp() {
        return new Stamp(actor, TestingUsers.at(TODAY));
    }

    private List<EmergencyContact> present() {
        return contacts.of(actor.visible(), user.id());
    }
}
