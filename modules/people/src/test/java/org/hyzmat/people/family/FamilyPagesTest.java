package org.hyzmat.people.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** What a coordinator does on the pages of families. */
@Tag("pages")
class FamilyPagesTest {

    @RegisterExtension
    static final HostExtension PORTAL = HostExtension.ofClassPath();

    private final Visitor coordinator = PORTAL.as("coordinator.demo-nur");

    @Test
    void aFamilyIsAddedInOneForm() {
        Answer added = familyForm("Jumaýew").send(coordinator);

        String page = coordinator.follow(added).expect(200).text();

        assertTrue(page.contains("Jumaýewa Maral"));
        assertTrue(page.contains("Jumaýew Resul"));
    }

    @Test
    void wholeListsAreMovedByTheCoordinatorAlone() {
        Visitor specialist = PORTAL.as("social-work-specialist.demo-cynar");

        Answer shown = specialist.get("/people/families").expect(200);

        assertEquals(
                List.of("/people/families/find"),
                shown.page().select(".page-head a.btn").eachAttr("href"));
        specialist.get("/people/imports/families/present.csv").expect(403);
        assertTrue(coordinator
                .get("/people/families")
                .page()
                .select(".page-head a.btn")
                .eachAttr("href")
                .contains("/people/imports"));
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

        assertEquals(first, form.send(coordinator).location());
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
