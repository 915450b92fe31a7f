package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do on the pages about service users, each kind of reader as far as permitted. */
@Tag("pages")
@OnEachDatabase
class UserPagesTest {

    private static final String LIST = "/independent-living/";

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-nur");
    private final LocalDate today = host.clock().today();

    private SupportedPerson begin(String name) {
        return SupportedPerson.begin(coordinator, name, today.minusDays(100));
    }

    @Test
    void somebodyOfTheRegisterIsFoundAndThenSupported() {
        String person = SupportedPerson.register(coordinator, "Täzegül", "1948");

        Answer found = coordinator
                .get("/independent-living/users/find")
                .form()
                .with("name", "Тазегул")
                .send(coordinator)
                .expect(200);
        assertEquals(
                "/independent-living/users/new?person=" + person,
                found.page().select("main table a.btn").attr("href"));
        Answer created =
                SupportedPerson.form(coordinator, person).send(coordinator).expect(302);

        assertTrue(coordinator.follow(created).expect(200).text().contains("Täzegül Täzegül"));
        assertTrue(coordinator.get(LIST).text().contains("Täzegül Täzegül"));
    }

    @Test
    void whoIsInNoRegisterIsAddedThereFirst() {
        Answer nobody = coordinator
                .get("/independent-living/users/find")
                .form()
                .with("name", "Zzyzx")
                .send(coordinator)
                .expect(200);

        assertTrue(nobody.text().contains("Nobody of that name is in the register"), nobody.text());
        assertEquals(
                1, nobody.page().select("main a[href=/people/persons/find]").size());
    }

    @Test
    void anUnknownPersonIsNotSupported() {
        String unknown = UUID.randomUUID().toString();
        PageForm form = SupportedPerson.form(coordinator, SupportedPerson.register(coordinator, "Oguljan", "1948"));

        Answer refused = form.with("person", unknown).send(coordinator).expect(422);

        assertTrue(refused.text().contains("This person is not in the register of people"), refused.text());
        assertEquals(
                "/independent-living/users/find",
                coordinator.get("/independent-living/users/new?person=x").location());
    }

    @Test
    void aFormSentTwiceBeginsOnce() {
        PageForm form = SupportedPerson.form(coordinator, SupportedPerson.register(coordinator, "Nartäç", "1948"));

        Answer first = form.send(coordinator).expect(302);
        Answer second = form.send(coordinator).expect(302);

        assertEquals(first.location(), second.location());
    }

    @Test
    void whoIsSupportedAlreadyIsNotAddedAgain() {
        String person = SupportedPerson.register(coordinator, "Bägül", "1948");
        SupportedPerson.form(coordinator, person).send(coordinator).expect(302);

        Answer refused =
                SupportedPerson.form(coordinator, person).send(coordinator).expect(422);

        assertEquals(Set.of("service"), refused.problems().keySet());
    }

    @Test
    void faultsAreSaidAtOnceAndWhatWasTypedIsKept() {
        PageForm form = SupportedPerson.form(coordinator, SupportedPerson.register(coordinator, "Enejan", "1948"));

        Answer refused = form.with("started", "1940-01-01")
                .with("phone", "later")
                .with("risk", "likely")
                .with("risk-by", "")
                .with("risk-on", today.plusDays(1).toString())
                .send(coordinator)
                .expect(422);

        assertEquals(
                Set.of("started", "phone", "risk-by", "risk-on"),
                refused.problems().keySet());
        assertEquals(
                "On this day the person was not born yet. Check the day.",
                refused.problems().get("started"));
        assertEquals("later", refused.form().value("phone"));
    }

    @Test
    void aNameIsSearchedWithoutStandingInAnAddress() {
        begin("Ogulşirin");
        begin("Bahargül");

        Answer found = coordinator
                .get(LIST)
                .form()
                .with("name", "ogulsirin")
                .send(coordinator)
                .expect(200);

        assertEquals("POST", found.method());
        assertEquals(
                List.of("Ogulşirin Ogulşirin"),
                found.page().select("main table tbody tr td:first-child a").eachText());
    }

    @Test
    void aChangeOverAChangeIsShownFieldByField() {
        SupportedPerson person = begin("Jemal");
        PageForm first = person.page("edit").form();
        PageForm second = person.page("edit").form();
        first.with("access", "Neighbour")
                .with("risk", "possible")
                .with("risk-by", SupportedPerson.first(person.page("edit"), "risk-by"))
                .with("risk-on", today.toString())
                .send(coordinator)
                .expect(302);

        Answer conflict =
                second.with("access", "Under the mat").send(coordinator).expect(409);

        assertTrue(conflict.page().select(".error-summary").text().contains("Neighbour"));
        assertTrue(conflict.page().select(".error-summary").text().contains("possible"));
        assertEquals("Under the mat", conflict.form().value("access"));
        conflict.form().send(coordinator).expect(302);
        assertTrue(person.page().text().contains("Under the mat"));
    }

    @Test
    void theFirstDayAndTheServiceAreCorrected() {
        SupportedPerson person = begin("Ogulsona");
        PageForm edit = person.page("edit").form();
        List<String> services = person.page("edit")
                .page()
                .select("select[name=service] option[value~=.+]")
                .eachAttr("value");
        String other = services.stream()
                .filter(each -> !each.equals(edit.value("service")))
                .findFirst()
                .orElseThrow();

        edit.with("started", today.minusDays(130).toString())
                .with("service", other)
                .send(coordinator)
                .expect(302);

        assertEquals(other, person.page("edit").form().value("service"));
        assertEquals(today.minusDays(130).toString(), person.page("edit").form().value("started"));
        assertTrue(person.page("outcomes").text().contains("how support began, before it was corrected"));
    }

    @Test
    void aFirstDayAfterAnOutcomeOrBeforeTheBirthIsRefused() {
        SupportedPerson person = begin("Ogulbike");
        person.note("at-home", today.minusDays(50)).expect(302);
        PageForm edit = person.page("edit").form();

        Answer late = edit.with("started", today.minusDays(40).toString())
                .send(coordinator)
                .expect(422);
        Answer early = edit.with("started", "1940-01-01").send(coordinator).expect(422);

        assertTrue(late.problems().get("started").startsWith("An outcome was noted on"), late.text());
        assertEquals(
                "On this day the person was not born yet. Check the day.",
                early.problems().get("started"));
    }

    @Test
    void whomToCallIsAddedChangedAndRemoved() {
        SupportedPerson person = begin("Gunça");
        PageForm blank = person.page("contacts/new").form();
        blank.with("name", "Aman")
                .with("phone", "+993 60 00-00-17")
                .send(coordinator)
                .expect(302);
        String edit =
                person.page().page().select("a[href*=/contacts/][href$=/edit]").attr("href");

        coordinator.get(edit).form().with("relation", "son").send(coordinator).expect(302);
        assertEquals(
                "tel:+99360000017", person.page().page().select("a[href^=tel:]").attr("href"));
        assertTrue(person.page().text().contains("son"));

        coordinator
                .get(edit.replace("/edit", "/remove"))
                .form()
                .send(coordinator)
                .expect(302);
        assertFalse(person.page().text().contains("00-00-17"));
    }

    @Test
    void outcomesEndSupportAndAreTakenBack() {
        SupportedPerson person = begin("Sona");

        person.note("placed", today.minusDays(30)).expect(302);
        assertTrue(person.page().text().contains("Support has ended: placed in an institution"));
        assertTrue(coordinator.get(LIST + "?show=ended").text().contains("Sona Sona"));
        assertFalse(coordinator.get(LIST).text().contains("Sona Sona"));
        Answer refused = person.note("moved", today).expect(422);
        assertEquals(Set.of("kind"), refused.problems().keySet());

        String back = person.page("outcomes").page().select("a[href$=/remove]").attr("href");
        coordinator.get(back).form().send(coordinator).expect(302);

        assertFalse(person.page().text().contains("Support has ended"));
        coordinator.get(back).expect(404);
    }

    @Test
    void aCarerReadsNamesAndAccessAndChangesNothing() {
        SupportedPerson person = begin("Maral");
        Visitor carer = host.as("carer.demo-nur");

        Answer page = carer.get(person.path()).expect(200);

        assertTrue(page.text().contains("Maral Maral"));
        assertEquals(
                0, page.page().select("main a[href$=/edit], main a[href$=/new]").size());
        carer.get(person.path() + "/edit").expect(403);
        carer.get("/independent-living/users/find").expect(403);
        carer.post(person.path() + "/outcomes", Map.of()).expect(403);
    }

    @Test
    void theOtherAgencyFindsNobody() {
        SupportedPerson person = begin("Aýbölek");
        Visitor stranger = host.as("coordinator.demo-cynar");

        stranger.get(person.path()).expect(404);
        stranger.get(person.path() + "/outcomes").expect(404);
        stranger.get(person.path() + "/assessments").expect(404);
        assertFalse(stranger.get(LIST + "?show=all").text().contains("Aýbölek"));
    }

    @Test
    void withoutTheRegisterOfPeopleEverythingElseGoesOn() {
        SupportedPerson person = begin("Keýik");
        PageForm blank = SupportedPerson.form(coordinator, SupportedPerson.register(coordinator, "Tawus", "1948"));
        host.modules().stop("people", "test");
        try {
            assertTrue(person.page().text().contains("Keýik Keýik"));
            assertTrue(coordinator.get(LIST).text().contains("Keýik Keýik"));
            person.page("edit")
                    .form()
                    .with("access", "Ring twice")
                    .send(coordinator)
                    .expect(302);
            Answer unknownAge = person.page("edit")
                    .form()
                    .with("started", today.minusDays(101).toString())
                    .send(coordinator)
                    .expect(422);
            assertEquals(Set.of("started"), unknownAge.problems().keySet());
            Answer search = coordinator
                    .get("/independent-living/users/find")
                    .form()
                    .with("name", "Tawus")
                    .send(coordinator)
                    .expect(200);
            assertTrue(search.text().contains("The register of people is not available"), search.text());
            Answer away = blank.send(coordinator).expect(503);
            assertEquals(blank.fields(), away.form().fields());
        } finally {
            host.modules().start("people", "test");
        }

        blank.send(coordinator).expect(302);
    }

    @Test
    void anAddressThatNamesNothingIsNotFound() {
        coordinator.get("/independent-living/users/x").expect(404);
        coordinator.get("/independent-living/users/" + UUID.randomUUID()).expect(404);
        coordinator.get("/independent-living/barthel/" + UUID.randomUUID()).expect(404);
    }
}
