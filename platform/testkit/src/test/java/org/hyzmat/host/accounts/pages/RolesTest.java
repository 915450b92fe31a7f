package org.hyzmat.host.accounts.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people may do follows from the roles they are given, at their very next request. */
@OnEachDatabase
@Tag("pages")
class RolesTest {

    private static final String ACCOUNTS = "/admin/accounts";
    private static final String NOTES = "/notes/";

    @RegisterExtension
    static final HostExtension HOST = HostExtension.with(
            () -> HostSetup.offering(List.of(Fixture.of("notes").jar())));

    private final Visitor ofPortal = HOST.as("platform-administrator.demo-department");
    private final Visitor ofNur = HOST.as("agency-administrator.demo-nur");
    private final Visitor ofCynar = HOST.as("agency-administrator.demo-cynar");

    private static String roles(Visitor administrator, String colleague) {
        return administrator
                        .get(ACCOUNTS)
                        .expect(200)
                        .page()
                        .select("main a:matchesOwn(" + colleague + ")")
                        .attr("href")
                + "/roles";
    }

    private static PageForm asked(Visitor administrator, String page, String role) {
        return administrator.get(page).expect(200).form(page).with("role", role);
    }

    private static void end(Visitor administrator, String page, String role) {
        String action = administrator
                .get(page)
                .page()
                .select("tr:contains(" + role + ") form[action$=/end]")
                .last()
                .attr("action");
        administrator.post(action, Map.of()).expect(303);
    }

    private static String note(Visitor coordinator) {
        return coordinator
                .get("/notes/notes/new")
                .expect(200)
                .form()
                .with("text", "Köpri")
                .send(coordinator)
                .location();
    }

    @Test
    void roleHoldsAtTheNextRequestAndIsGoneAtTheNextAfterItsEnd() {
        Visitor carer = HOST.as("carer.demo-nur");
        String page = roles(ofNur, "Ogulgerek Nepesowa");
        carer.get(NOTES).expect(403);

        PageForm form = asked(ofNur, page, "coordinator");
        form.send(ofNur).expect(303);
        form.send(ofNur).expect(303);

        carer.get("/notes/notes/new").expect(200);
        assertEquals(2, ofNur.get(page).page().select("main tbody tr").size(), "Twice sent, or the function is gone.");
        PageForm begun = carer.get("/notes/notes/new").form().with("text", "Çaý");
        end(ofNur, page, "Coordinator");
        carer.get(NOTES).expect(403);
        begun.send(carer).expect(403);
        assertTrue(ofNur.get(page).text().contains("ended"));
    }

    @Test
    void whyIsToldWithoutAnyRecord() {
        String note = note(HOST.as("coordinator.demo-cynar"));
        String page = roles(ofCynar, "Döwlet Ýazmyradow").replace("/roles", "/access");

        Answer told = ofCynar.get(page).expect(200);

        assertEquals("may Facilitator: in force, Records of the agency", decision(told, "note-read"));
        assertEquals(
                "may not Held by none of the roles of this person, but by: Coordinator", decision(told, "note-edit"));
        assertTrue(told.page().select("main dl").text().contains("Notes"), told.text());
        assertFalse(told.text().contains("Köpri") || told.body().contains(note), told.text());
        ofNur.get(page).expect(404);
    }

    private static String decision(Answer told, String permission) {
        return told.page()
                .select("main tr:has(th code:matchesOwn(^" + permission + "$)) td")
                .text();
    }

    @Test
    void roleEndsWithItsLastDay() {
        Visitor carer = HOST.as("carer.demo-cynar");
        String page = roles(ofCynar, "Läle Işangulyýewa");
        String today = LocalDate.now(HOST.clock()).toString();
        assertEquals(
                List.of("until"),
                List.copyOf(asked(ofCynar, page, "coordinator")
                        .with("until", "2020-01-01")
                        .send(ofCynar)
                        .expect(422)
                        .problems()
                        .keySet()));
        asked(ofCynar, page, "coordinator").with("until", today).send(ofCynar).expect(303);
        carer.get(NOTES).expect(200);

        HOST.clock().advance(Duration.ofDays(1));

        carer.get(NOTES).expect(403);
    }

    @Test
    void whatPeopleGiveThemselvesWaitsForAnother() {
        String page = roles(ofCynar, "Şemşat Garlyýewa");
        asked(ofCynar, page, "coordinator").send(ofCynar).expect(303);

        ofCynar.get(NOTES).expect(403);
        Answer shown = ofCynar.get(page);
        assertTrue(shown.text().contains("waits for a second person"), shown.text());
        assertTrue(shown.page().select("form[action$=/confirm]").isEmpty());
        String confirm = ofPortal.get(page)
                .expect(200)
                .page()
                .select("form[action$=/confirm]")
                .attr("action");
        ofCynar.post(confirm, Map.of()).expect(422);
        ofCynar.get(NOTES).expect(403);
        ofPortal.post(confirm, Map.of()).expect(303);
        ofCynar.get(NOTES).expect(200);
    }

    @Test
    void nobodyGivesWhatIsNotTheirsToGive() {
        String colleague = roles(ofNur, "Serdar Hojaýew");
        assertTrue(asked(ofNur, colleague, "platform-administrator")
                .send(ofNur)
                .expect(422)
                .problems()
                .containsKey("role"));
        ofPortal.get(colleague).expect(404);
        ofCynar.get(colleague).expect(404);
        ofCynar.post(colleague, Map.of("role", List.of("coordinator"))).expect(404);
        String administrator = roles(ofPortal, "Kerim Annaýew");
        assertTrue(asked(ofPortal, administrator, "coordinator")
                .send(ofPortal)
                .expect(422)
                .problems()
                .containsKey("role"));
        HOST.as("coordinator.demo-nur").get(colleague).expect(403);
    }

    @Test
    void figuresOfEveryAgencyAreNotAnAgencysToGive() {
        for (String role : List.of("programme-staff", "auditor")) {
            assertTrue(asked(ofNur, roles(ofNur, "Serdar Hojaýew"), role)
                    .send(ofNur)
                    .expect(422)
                    .problems()
                    .containsKey("role"));
        }
        String page = roles(ofPortal, "Şemşat Garlyýewa");
        asked(ofPortal, page, "auditor").send(ofPortal).expect(303);

        ofCynar.get(page).expect(404);
        ofCynar.post(page.replace("/roles", "/slip"), Map.of()).expect(404);

        end(ofPortal, page, "Auditor");
        ofCynar.get(page).expect(200);
    }

    @Test
    void idThatAFormBringsKeepsNobodyFromTheirFunction() {
        String page = roles(ofNur, "Tawus Halykowa");
        String person = page.replace("/roles", "").replaceAll(".*/", "");
        String elsewhere = roles(ofCynar, "Ýazgeldi Öwezow");
        asked(ofCynar, elsewhere, "supervisor").with("id", person).send(ofCynar).expect(303);

        PageForm form = asked(ofNur, page, "supervisor");
        form.send(ofNur).expect(303);

        assertEquals(2, ofNur.get(page).page().select("main tbody tr").size(), "The function is gone.");
        assertTrue(ofNur.get(page).text().contains("with the function in the register"));
        String id = form.value("id");
        Answer refused = asked(ofCynar, elsewhere, "trainer")
                .with("id", id)
                .send(ofCynar)
                .expect(422);
        assertTrue(refused.text().contains("This form gave another role already"), refused.text());
    }

    @Test
    void functionInTheRegisterCanBeEnded() {
        String page = roles(ofNur, "Sona Annagulyýewa");

        ofNur.post(ofNur.get(page).page().select("form[action$=/end]").attr("action"), Map.of())
                .expect(303);

        assertEquals(
                "ended",
                ofNur.get(page)
                        .page()
                        .select("main tbody td:matchesOwn(^ended$)")
                        .text());
        assertTrue(ofNur.get(page).page().select("form[action$=/end]").isEmpty());
    }

    @Test
    void whoSeesToOthersDoesSoForTheWholeAgencyOrNotAtAll() {
        String page = roles(ofPortal, "Şemşat Garlyýewa");
        PageForm form = asked(ofPortal, page, "agency-administrator");
        String service = ofPortal.get(page)
                .page()
                .select("select[name=service] option:not([value=''])")
                .first()
                .attr("value");
        assertTrue(form.with("service", service)
                .send(ofPortal)
                .expect(422)
                .problems()
                .containsKey("service"));

        String role = "/admin/roles/guest-expert";
        ofPortal.get(role)
                .form(role)
                .with("permission", "platform.accounts-manage")
                .send(ofPortal)
                .expect(303);
        String given = roles(ofCynar, "Döwlet Ýazmyradow");
        String access = given.replace("/roles", "/access");
        asked(ofCynar, given, "guest-expert").with("scope", "own").send(ofCynar).expect(303);
        assertTrue(decision(ofCynar.get(access), "accounts-manage").startsWith("may not "));
        asked(ofCynar, given, "guest-expert")
                .with("scope", "agency")
                .send(ofCynar)
                .expect(303);
        assertTrue(decision(ofCynar.get(access), "accounts-manage").startsWith("may Guest expert"));
    }

    @Test
    void whoeverHoldsTheKeysOfThePortalIsLeftToThoseWhoHaveThem() {
        String page = roles(ofPortal, "Kerim Annaýew");
        ofNur.get(page).expect(200);
        asked(ofPortal, page, "platform-administrator").send(ofPortal).expect(303);

        ofNur.get(page).expect(404);
        ofNur.post(page.replace("/roles", "/second-factor-off"), Map.of()).expect(404);
        ofNur.post(page.replace("/roles", "/slip"), Map.of()).expect(404);

        end(ofPortal, page, "Platform administrator");
        ofNur.get(page).expect(200);
    }

    @Test
    void oneRoleReachesNoFurtherForWhatAnotherReaches() {
        String note = note(HOST.as("coordinator.demo-nur"));
        Visitor facilitator = HOST.as("facilitator.demo-nur");
        facilitator.get(note + "/edit").expect(403);

        asked(ofNur, roles(ofNur, "Aýna Meredowa"), "coordinator")
                .with("scope", "own")
                .send(ofNur)
                .expect(303);

        facilitator.get("/notes/notes/new").expect(200);
        facilitator.get(note).expect(200);
        facilitator.get(note + "/edit").expect(404);
    }

    @Test
    void changedRoleHoldsForEverybodyAtOnceAndTwoWhoChangeItSeeBoth() {
        String page = "/admin/roles/facilitator";
        Visitor facilitator = HOST.as("facilitator.demo-cynar");
        facilitator.get(NOTES).expect(200);
        PageForm mine = ofPortal.get(page).expect(200).form(page);
        PageForm theirs = ofPortal.get(page).expect(200).form(page).with("permission", "notes.note-read");

        mine.with("permission", "notes.note-edit").send(ofPortal).expect(303);

        facilitator.get(NOTES).expect(403);
        facilitator.get("/notes/notes/new").expect(200);
        Answer both = theirs.send(ofPortal).expect(409);
        String compared = both.page().select(".error-summary td").text();
        assertTrue(
                compared.contains("Write notes (notes.note-edit)") && compared.contains("See notes (notes.note-read)"),
                compared);
        both.form(page).with("permission", "notes.note-read").send(ofPortal).expect(303);
        facilitator.get(NOTES).expect(200);
        facilitator.get("/notes/notes/new").expect(403);
        ofNur.get(page).expect(403);
    }

    @Test
    void permissionsAreReadInWords() {
        Map<String, String> note = Map.of(
                "en", "Write notes note-edit", "ru", "Писать заметки note-edit", "tk", "Bellik ýazmak note-edit");
        note.forEach((language, words) -> {
            Elements labels = ofPortal.reading(language)
                    .get("/admin/roles/coordinator")
                    .expect(200)
                    .page()
                    .select(".choice label");

            assertTrue(labels.eachText().contains(words), labels.eachText().toString());
            assertEquals(
                    labels.eachAttr("for").stream()
                            .map(code -> code.substring(code.indexOf('.') + 1))
                            .toList(),
                    labels.select("code").eachText(),
                    "Whoever has no sentence shows the code alone: " + language);
        });
    }

    @Test
    void whoLooksAfterThePortalOpensNoRecordsToThemselfByARoleOfTheirs() {
        String own = roles(ofPortal, "Batyr Orazow");
        asked(ofPortal, own, "agency-administrator").send(ofPortal).expect(303);
        String page = "/admin/roles/agency-administrator";
        List<String> held = ofPortal.get(page).form(page).fields().getOrDefault("permission", List.of());
        List<String> more =
                Stream.concat(held.stream(), Stream.of("notes.note-read")).toList();

        Answer refused = ofPortal.get(page)
                .form(page)
                .with("permission", more.toArray(String[]::new))
                .send(ofPortal)
                .expect(422);

        assertTrue(refused.text().contains("You hold this role yourself"), refused.text());
        assertTrue(
                refused.form(page).fields().get("permission").contains("notes.note-read"), "What was ticked is lost.");
        end(ofPortal, own, "Agency administrator");
        refused.form(page).send(ofPortal).expect(303);
        ofPortal.get(page)
                .form(page)
                .with("permission", held.toArray(String[]::new))
                .send(ofPortal)
                .expect(303);
    }

    @Test
    void whoLooksAfterThePortalGetsNothingOfModulesAndKeepsTheKeys() {
        String page = "/admin/roles/platform-administrator";
        PageForm form = ofPortal.get(page).expect(200).form(page);
        assertFalse(ofPortal.get(page).text().contains("note-read"));

        form.with(
                        "permission",
                        "platform.accounts-manage",
                        "platform.roles-manage",
                        "platform.modules-manage",
                        "notes.note-read")
                .send(ofPortal)
                .expect(303);
        ofPortal.get(NOTES).expect(403);
        ofPortal.get(page)
                .form(page)
                .with("permission", "platform.modules-manage")
                .send(ofPortal)
                .expect(422);
        ofPortal.get(page)
                .form(page)
                .with("permission", "platform.accounts-manage", "platform.roles-manage")
                .send(ofPortal)
                .expect(422);
        ofPortal.get(page).expect(200);
    }

    @Test
    void lastAdministratorStays() {
        String page = roles(ofPortal, "Batyr Orazow");
        String end = ofPortal.get(page).page().select("form[action$=/end]").attr("action");

        Answer refused = ofPortal.post(end, Map.of()).expect(422);

        assertTrue(refused.text().contains("Nobody else can look after the portal"), refused.text());
        ofPortal.get("/admin/modules").expect(200);
    }
}
