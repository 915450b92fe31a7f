package org.hyzmat.people.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do on the pages of persons, each kind of reader as far as permitted. */
@Tag("pages")
class PersonPagesTest {

    @RegisterExtension
    static final HostExtension PORTAL = HostExtension.ofClassPath();

    private final Visitor coordinator = PORTAL.as("coordinator.demo-nur");
    private final Visitor facilitator = PORTAL.as("facilitator.demo-nur");

    @Test
    void aPersonIsAddedAfterNobodyIsFound() {
        String path = addPerson("Täzegül Gulmanowa", "12");

        String page = coordinator.get(path).expect(200).text();

        assertTrue(page.contains("Gulmanowa Täzegül"));
        assertTrue(page.contains("about 12"));
    }

    @Test
    void whoIsKnownInAnotherSpellingIsShownBeforeAdding() {
        String path = addPerson("Ogulşat Wekilowa", "1990");

        Answer known = coordinator.post("/people/persons/find", Map.of("name", List.of("Огулшат Векилова")));

        assertEquals(path, known.page().select("main table a").attr("href"));
    }

    @Test
    void allFaultsOfAPersonAreShownAndWhatWasTypedIsKept() {
        Answer refused = personForm("Döwran")
                .with("family-name", "Mer3")
                .with("born", "178")
                .send(coordinator)
                .expect(422);

        assertEquals(Set.of("family-name", "born"), refused.problems().keySet());
        assertEquals("178", refused.form().value("born"));
    }

    @Test
    void aNameIsSearchedWithoutStandingInAnAddress() {
        addPerson("Nurjemal Esgerowa", "1985");

        Answer found = coordinator
                .get("/people/")
                .form()
                .with("name", "esgerow nurcemal")
                .send(coordinator);
        Answer again = found.form("/people/").with("name", "esgerow").send(coordinator);

        assertEquals(200, found.status());
        assertFalse(found.text().contains("Nurjemal"));
        assertTrue(again.text().contains("Esgerowa Nurjemal"));
        assertEquals("/people/", again.path());
    }

    @Test
    void aChangeOverAChangeIsShownFieldByField() {
        String path = addPerson("Sähra Goçmyradowa", "1979");
        PageForm first = coordinator.get(path + "/edit").form();
        PageForm second = coordinator.get(path + "/edit").form();
        first.with("given-name", "Sähragül").send(coordinator).expect(302);

        Answer conflict =
                second.with("given-name", "Sähragözel").send(coordinator).expect(409);

        assertTrue(conflict.page().select(".error-summary").text().contains("Sähragül"));
        assertEquals("Sähragözel", conflict.form().value("given-name"));
        assertEquals(path, conflict.form().send(coordinator).location());
        assertTrue(coordinator.get(path).text().contains("Sähragözel"));
    }

    @Test
    void aTelephoneNumberIsAddedChangedAndRemoved() {
        String path = addPerson("Gunça Babanyýazowa", "1993");
        PageForm contact = coordinator.get(path + "/contacts/new").form();
        contact.with("phone", "+993 60 00-00-17")
                .with("safe-means", "call", "sms")
                .send(coordinator)
                .expect(302);
        String number = coordinator
                .get(path)
                .page()
                .select("a[href*=/contacts/][href$=/edit]")
                .attr("href");

        PageForm change = coordinator.get(number).form();
        assertEquals(List.of("call", "sms"), change.fields().get("safe-means"));
        change.with("safe-times", "18:00").send(coordinator).expect(302);
        assertTrue(coordinator.get(path).text().contains("18:00"));

        coordinator
                .get(number.replace("/edit", "/remove"))
                .form()
                .send(coordinator)
                .expect(302);
        assertFalse(coordinator.get(path).text().contains("00-00-17"));
    }

    @Test
    void aFacilitatorReadsAndChangesNothing() {
        String person = addPerson("Ýagmyr Tagandurdyýew", "1969");

        Answer page = facilitator.get(person).expect(200);

        assertEquals(
                0, page.page().select("main a[href$=/edit], main a[href$=/new]").size());
        assertEquals(
                0,
                facilitator.get("/people/").page().select("main a[href$=/find]").size());
        facilitator.get(person + "/edit").expect(403);
        facilitator.get("/people/families/new").expect(403);
        facilitator
                .post("/people/persons/new", Map.of("given-name", List.of("X")))
                .expect(403);
    }

    @Test
    void programmeStaffSeeNobody() {
        PORTAL.as("programme-staff.demo-department").get("/people/").expect(403);
        PORTAL.as("platform-administrator.demo-department")
                .get("/people/families")
                .expect(403);
    }

    @Test
    void whatIsNoIdIsNotFound() {
        coordinator.get("/people/persons/1").expect(404);
        coordinator.get("/people/families/x/members/y/edit").expect(404);
        coordinator
                .post("/people/persons/new", Map.of("given-name", List.of("Aman")))
                .expect(400);
    }

    private String addPerson(String name, String born) {
        return personForm(name).with("born", born).send(coordinator).location();
    }

    private PageForm personForm(String name) {
        return coordinator
                .post("/people/persons/find", Map.of("name", List.of(name)))
                .form("/people/persons/new");
    }
}
