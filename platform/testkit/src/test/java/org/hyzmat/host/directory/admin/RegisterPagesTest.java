package org.hyzmat.host.directory.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What administrators change of the registers, everybody sees with their next request. */
@OnEachDatabase
@Tag("pages")
class RegisterPagesTest {

    private static final String HOME = "/admin/directory";
    private static final String AGENCIES = HOME + "/agencies";
    private static final String SERVICES = HOME + "/services";
    private static final String CLUB = RegisterId.of("service", "demo-day-club").toString();
    private static final String CYNAR = RegisterId.of("agency", "demo-cynar").toString();
    private static final String NOTES = "/notes/";

    @RegisterExtension
    static final HostExtension HOST =
            HostExtension.with(() -> HostSetup.offering(List.of(notesOfTheClub().jar())));

    private final Visitor ofPortal = HOST.as("platform-administrator.demo-department");
    private final Visitor ofCynar = HOST.as("coordinator.demo-cynar");

    /** Every note is of one service, to which nobody is admitted. */
    private static Fixture notesOfTheClub() {
        String repository = "java/org/hyzmat/notes/NoteRepository.java";
        return Fixture.of("notes")
                .changing("resources/module.yaml", "agency: agency_id", "agency: agency_id\n    service: service_id")
                .changing(
                        "resources/migrations/001-create-note.sql",
                        "agency_id uuid not null,",
                        "agency_id uuid not null, service_id uuid not null,")
                .changing(repository, "(id, agency_id, created_at,", "(id, agency_id, service_id, created_at,")
                .changing(repository, "(:id, :agency, :now,", "(:id, :agency, cast('" + CLUB + "' as uuid), :now,");
    }

    private static String note(Visitor writer, String text) {
        return writer.get("/notes/notes/new")
                .expect(200)
                .form()
                .with("text", text)
                .send(writer)
                .location();
    }

    private PageForm agency(String name) {
        PageForm form = ofPortal.get(AGENCIES + "/new").expect(200).form(AGENCIES + "/new");
        return form.with("name-tk", name)
                .with("type", "school")
                .with("place", RegisterId.of("place", "mary-city").toString());
    }

    private PageForm edited(String page) {
        return ofPortal.get(page + "/edit").expect(200).form(page + "/edit");
    }

    @Test
    void onlyWhoLooksAfterRegistersComesThere() {
        for (String page : List.of(HOME, AGENCIES, AGENCIES + "/new", SERVICES, SERVICES + "/" + CLUB + "/edit")) {
            ofPortal.get(page).expect(200);
            ofCynar.get(page).expect(403);
            assertFalse(HOST.stranger().get(page).status() == 200, page);
        }
        ofCynar.post(AGENCIES + "/" + CYNAR + "/archive", Map.of()).expect(403);
        assertTrue(ofPortal.get("/").text().contains("Registers"));
    }

    @Test
    void whatIsEnteredIsFoundByEverybodyAtOnce() {
        PageForm form = agency("Ýaşyl Ňöş mekdebi").with("spellings", "Green school\nYashyl");
        String made = form.send(ofPortal).expect(303).location();
        assertEquals(made, form.send(ofPortal).expect(303).location(), "sent twice");

        assertTrue(ofCynar.get("/directory/agencies?q=yasyl+nos").text().contains("Ýaşyl Ňöş mekdebi"));
        assertEquals(
                1,
                ofPortal.get(AGENCIES + "?q=Green+School&type=school")
                        .page()
                        .select("tbody tr")
                        .size());
        assertTrue(ofPortal.get(made).text().contains("Yashyl"));
        Answer file = ofPortal.get(AGENCIES + "/file?q=yashyl&format=csv").expect(200);
        assertTrue(file.body().contains("Ýaşyl Ňöş mekdebi") && !file.body().contains("UNICEF"), file.body());
        assertTrue(ofCynar.get("/directory/agencies/" + made.substring(made.lastIndexOf('/') + 1))
                .text()
                .contains("Entered in the portal."));
    }

    @Test
    void whatIsWrongIsToldAtOnceAndWhatWasTypedStays() {
        Answer refused = agency("Association “Çynar”")
                .with("type", "")
                .with("place", "")
                .with("spellings", "x".repeat(201))
                .send(ofPortal)
                .expect(422);

        assertEquals(
                Set.of("name-tk", "type", "place", "spellings"),
                refused.problems().keySet());
        assertEquals("Association “Çynar”", refused.form(AGENCIES + "/new").value("name-tk"));
        Answer service = ofPortal.get(SERVICES + "/new")
                .form(SERVICES + "/new")
                .with("pilot", "7")
                .with("sensitivity")
                .with("lead", "x")
                .send(ofPortal)
                .expect(422);
        assertEquals(
                Set.of("name-tk", "target-tk", "sensitivity", "form", "lead", "pilot"),
                service.problems().keySet());
    }

    @Test
    void twoWhoChangeAnAgencySeeBoth() {
        String page = agency("Iki adamyň edarasy").send(ofPortal).location();
        PageForm mine = edited(page).with("name-en", "Mine");
        PageForm theirs = edited(page).with("name-en", "Theirs").with("type", "clinic");
        mine.send(ofPortal).expect(303);

        Answer both = theirs.send(ofPortal).expect(409);

        assertEquals(Set.of("name-en", "type"), both.conflicts().keySet());
        assertEquals(List.of("Mine", "Theirs"), both.conflicts().get("name-en"));
        assertEquals(List.of("School", "Clinic"), both.conflicts().get("type"));
        both.form(page + "/edit").send(ofPortal).expect(303);
        assertTrue(ofPortal.get(page).text().contains("Theirs"));
    }

    @Test
    void nothingIsDeletedAndWhatHangsOnAnArchivedAgencyIsTold() {
        note(ofCynar, "Çaý");
        String page = AGENCIES + "/" + CYNAR;
        ofPortal.send("DELETE", page).expect(405);
        ofPortal.post(page + "/delete", Map.of()).expect(404);

        String asked = ofPortal.get(page + "/archive").expect(200).text();

        assertTrue(asked.contains("1 part in a programme goes on."), asked);
        assertTrue(asked.contains("Day club for older people"), asked);
        assertTrue(asked.contains("whose accounts stay open"), asked);
        assertTrue(asked.contains("Records of it are kept in: Notes."), asked);
        assertTrue(ofPortal.get(SERVICES + "/new").body().contains(CYNAR));
        ofPortal.get(page + "/archive").form(page + "/archive").send(ofPortal).expect(303);
        try {
            assertFalse(ofPortal.get(SERVICES + "/new").body().contains(CYNAR), "it is not offered any more");
            assertTrue(edited(SERVICES + "/" + CLUB).value("lead").equals(CYNAR), "what names it goes on doing so");
            assertFalse(ofPortal.get(AGENCIES).body().contains(CYNAR));
            assertTrue(ofPortal.get(AGENCIES + "?state=archived").body().contains(CYNAR));
            assertFalse(ofCynar.get("/directory/agencies").body().contains(CYNAR));
            assertTrue(ofCynar.get("/directory/agencies/" + CYNAR)
                    .expect(200)
                    .text()
                    .contains("This is archived"));
            ofCynar.get(NOTES).expect(200);
        } finally {
            ofPortal.get(page).form(page + "/restore").send(ofPortal).expect(303);
        }
        assertTrue(ofCynar.get("/directory/agencies").body().contains(CYNAR));
    }

    @Test
    void aRestrictedServiceIsGoneAtOnceForWhoIsNotAdmitted() {
        String page = SERVICES + "/" + CLUB;
        String note = note(ofCynar, "Köpri");
        assertTrue(ofCynar.get(NOTES).text().contains("Köpri"));

        edited(page).with("sensitivity", "restricted").send(ofPortal).expect(303);

        assertFalse(ofCynar.get(NOTES).expect(200).text().contains("Köpri"));
        assertEquals(404, ofCynar.get(note).status());
        String asked = ofPortal.get(page + "/archive").text();
        assertFalse(asked.contains("Notes"), asked);
        PageForm opening = edited(page).with("sensitivity", "open");
        assertEquals(
                Set.of("opening"), opening.send(ofPortal).expect(422).problems().keySet());
        assertFalse(ofCynar.get(NOTES).text().contains("Köpri"));
        opening.with("opening", "yes").send(ofPortal).expect(303);
        assertTrue(ofCynar.get(NOTES).text().contains("Köpri"));
    }

    @Test
    void recordsOfAnArchivedServiceStayWithThoseWhoSawThem() {
        String page = SERVICES + "/" + CLUB;
        String note = note(ofCynar, "Deňiz");
        assertTrue(ofPortal.get(page + "/archive").text().contains("Records of it are kept in: Notes."));

        ofPortal.post(page + "/archive", Map.of()).expect(303);

        try {
            assertTrue(ofCynar.get(note).expect(200).text().contains("Deňiz"));
            assertFalse(ofCynar.get("/directory/services").body().contains(CLUB));
            assertFalse(HOST.stranger().get("/").text().contains("Day club for older people"));
        } finally {
            ofPortal.post(page + "/restore", Map.of()).expect(303);
        }
        assertTrue(HOST.stranger().get("/").text().contains("Day club for older people"));
    }

    @Test
    void aServiceStartsWhenAllIsReadyOrForAReason() {
        String page = service("Ýaşlar klubu");
        PageForm start = ofPortal.get(page + "/start").expect(200).form(page + "/start");
        PageForm filled = start.with("start", "2026-05-03").with("start-precision", "month");
        assertEquals(
                Set.of("reason"), filled.send(ofPortal).expect(422).problems().keySet());
        assertEquals(
                Set.of("start", "reason"),
                filled.with("start", "2031-01-01")
                        .send(ofPortal)
                        .expect(422)
                        .problems()
                        .keySet());
        ofPortal.get(page)
                .page()
                .select("form[action$=/tick]")
                .forEach(form -> ofPortal.post(form.attr("action"), Map.of()).expect(303));
        String shown = ofPortal.get(page).text();
        assertTrue(shown.contains("12 May 2026, Batyr Orazow"), shown);
        ofPortal.post(page + "/ready/nothing/tick", Map.of()).expect(404);

        filled.send(ofPortal).expect(303);

        assertTrue(ofPortal.get(page).text().contains("May 2026"));
        String id = page.substring(page.lastIndexOf('/') + 1);
        assertTrue(ofCynar.get("/directory/services/" + id).text().contains("Running"));
        assertEquals(409, filled.send(ofPortal).status());
        ofPortal.get(page + "/end").form(page + "/end").send(ofPortal).expect(303);
        assertTrue(ofCynar.get("/directory/services/" + id).text().contains("Ended"));
        ofPortal.get(page).form(page + "/resume").send(ofPortal).expect(303);
        assertTrue(ofCynar.get("/directory/services/" + id).text().contains("Running"));
    }

    private String service(String name) {
        return ofPortal.get(SERVICES + "/new")
                .form(SERVICES + "/new")
                .with("name-tk", name)
                .with("target-tk", "Ýaşlar")
                .with("form", "group")
                .with("lead", CYNAR)
                .with("provider", CYNAR)
                .with("module", "notes")
                .send(ofPortal)
                .expect(303)
                .location();
    }

    @Test
    void whoCoordinatesChangesWithADay() {
        String page = service("Utgaşdyrylýan hyzmat");
        PageForm form = ofPortal.get(page + "/coordinator").expect(200).form(page + "/coordinator");
        String bahar = ofPortal.get(page + "/coordinator")
                .page()
                .select("option:matchesOwn(Bahar Gurbanowa)")
                .attr("value");
        assertEquals(
                Set.of("coordinator", "from"),
                form.with("coordinator", CYNAR)
                        .with("from", "")
                        .send(ofPortal)
                        .expect(422)
                        .problems()
                        .keySet());

        form.with("coordinator", bahar).send(ofPortal).expect(303);

        assertTrue(ofPortal.get(page).text().contains("Bahar Gurbanowa"));
        PageForm again = ofPortal.get(page + "/coordinator").form(page + "/coordinator");
        assertEquals(Set.of("from"), again.send(ofPortal).expect(422).problems().keySet());
    }
}
