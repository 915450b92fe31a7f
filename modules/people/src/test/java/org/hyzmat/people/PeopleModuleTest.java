package org.hyzmat.people;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do on the pages of persons and families, each kind of reader as far as permitted. */
class PeopleModuleTest {

    @RegisterExtension
    static final HostExtension PORTAL = HostExtension.ofClassPath();

    private final Visitor coordinator = PORTAL.as("coordinator.demo-nur");
    private final Visitor facilitator = PORTAL.as("facilitator.demo-nur");
    private final Visitor otherAgency = PORTAL.as("coordinator.demo-cynar");

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
    void aFamilyIsAddedInOneForm() {
        Answer added = familyForm("Jumaýew").send(coordinator);

        String page = coordinator.follow(added).expect(200).text();

        assertTrue(page.contains("Jumaýewa Maral"));
        assertTrue(page.contains("Jumaýew Resul"));
    }

    @Test
    void aRowMoreKeepsWhatWasTyped() {
        PageForm form = familyForm("Agaýew").with("more", "child");

        PageForm longer = coordinator
                .post("/people/families/new/row", form.fields())
                .expect(200)
                .form();

        assertEquals("3", longer.value("children"));
        assertTrue(longer.fields().containsKey("child-3-name"));
        assertEquals("Maral", longer.value("caregiver-1-name"));
    }

    @Test
    void aMemberWhoIsKnownIsAskedAboutInTheSameForm() {
        familyForm("Kakajykow").send(coordinator).expect(302);

        Answer asked = familyForm("Kakajykow").send(coordinator).expect(422);
        String known = asked.page().select("#caregiver-1-person").attr("value");
        Answer added = asked.form()
                .with("caregiver-1-person", known)
                .with("child-1-person", "new")
                .send(coordinator);

        assertEquals(
                Set.of("caregiver-1-person", "child-1-person"), asked.problems().keySet());
        assertTrue(coordinator
                .follow(added)
                .page()
                .select("main a")
                .eachAttr("href")
                .contains("/people/persons/" + known));
        assertEquals(
                2,
                coordinator
                        .get("/people/persons/" + known)
                        .page()
                        .select("a[href^=/people/families/]:not([href$=families])")
                        .size());
    }

    @Test
    void aFamilyFormSentTwiceAddsOneFamily() {
        PageForm form = familyForm("Pirnazarow");

        String first = form.send(coordinator).location();
        PageForm again = form.with("caregiver-1-person", "new").with("child-1-person", "new");

        assertEquals(first, again.send(coordinator).location());
        assertEquals(1, search("/people/families", "Pirnazarow"));
    }

    @Test
    void aMemberLeavesTheFamily() {
        String family = familyForm("Nazarlyýew").send(coordinator).location();
        String member = coordinator
                .get(family)
                .page()
                .select("a[href*=/members/][href$=/edit]")
                .attr("href");
        PageForm form = coordinator.get(member).form().with("member-from", "2025-03-01");

        form.with("member-to", "2025-02-01").send(coordinator).expect(422);
        form.with("member-to", "2025-04-01").send(coordinator).expect(302);

        assertTrue(coordinator.get(family).page().select("#former").hasText());
    }

    @Test
    void aChildNotYoungerThanItsMotherIsNoticedAndTaken() {
        Answer added = familyForm("Öwlýagulyýew").with("child-1-born", "1975").send(coordinator);

        assertTrue(
                coordinator.follow(added).page().select(".notice-warn").text().contains("Resul"));
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
    void anotherAgencySeesNothing() {
        String person = addPerson("Bagul Sähedowa", "1971");
        String family = familyForm("Hangeldiýew").send(coordinator).location();

        otherAgency.get(person).expect(404);
        otherAgency.get(person + "/edit").expect(404);
        otherAgency.get(person + "/contacts/new").expect(404);
        otherAgency.get(family).expect(404);
        otherAgency.get(family + "/members/new").expect(404);
        assertFalse(otherAgency.get("/people/").text().contains("Sähedowa"));
        assertFalse(otherAgency.get("/people/families").text().contains("Hangeldiýew"));
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

    private PageForm familyForm(String name) {
        return coordinator
                .post("/people/families/find", Map.of("name", List.of(name)))
                .form("/people/families/new")
                .with("caregiver-1-role", "mother")
                .with("caregiver-1-name", "Maral")
                .with("caregiver-1-born", "1987")
                .with("child-1-name", "Resul")
                .with("child-1-sex", "male")
                .with("child-1-born", "11");
    }

    private int search(String path, String name) {
        return coordinator
                .post(path, Map.of("name", List.of(name)))
                .page()
                .select("main tbody tr")
                .size();
    }
}
