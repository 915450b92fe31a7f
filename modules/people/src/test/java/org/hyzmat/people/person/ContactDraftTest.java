package org.hyzmat.people.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken and what is refused of the form for a contact. */
class ContactDraftTest {

    @ParameterizedTest
    @ValueSource(strings = {"+993 60 12-34-56", "860123456", "(12) 34-56-78"})
    void usualNumbersAreTaken(String phone) {
        ContactDraft draft = ContactDraft.of(Form.filled(Map.of("phone", phone, "message", "yes")));

        assertEquals(new ContactDraft(phone, "", "", List.of(), true), draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "12", "12-34-56 ask for Aman"})
    void whatIsNoNumberIsRefused(String phone) {
        assertEquals(
                List.of("phone problem.phone"),
                Faults.of(() -> ContactDraft.of(Form.filled(Map.of("phone", phone, "message", "no")))));
    }

    @Test
    void whetherAMessageIsSafeMustBeSaid() {
        assertEquals(
                List.of("phone problem.required", "message problem.required", "safe-means problem.choice"),
                Faults.of(() -> ContactDraft.of(new Form(Map.of("safe-means", List.of("call", "pigeon")), List.of()))));
    }

    @Test
    void aNumberOfAFamilyAllowsNoMessage() {
        assertFalse(ContactDraft.ofPhone("+993 60 12-34-56").messageAllowed());
    }
}
