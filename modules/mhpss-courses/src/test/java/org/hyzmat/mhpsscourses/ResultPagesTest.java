package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What comes of a run in a portal: marks, tests, certificates, and what anybody reads of these. */
@Tag("pages")
final class ResultPagesTest {

    private static final String HOME = "/mhpss-courses";
    /** A little longer than certificates of the course are valid. */
    private static final Duration HOLDS = Duration.ofDays(1100);

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private static String course;

    private final Visitor coordinator = host.as("coordinator.demo-bilim");
    private final ResultSample sample =
            new ResultSample(coordinator, host.clock().today());

    @BeforeAll
    static void addCourse() {
        course = new CourseSample(host.as("coordinator.demo-bilim")).course("PFA-1", "First help");
    }

    @Test
    void twoTrainersDoNotOverwriteEachOther() {
        Map<String, String> run = sample.run(course);
        sample.enrol(run.get("run"), "Jeren Atdanowa");
        String page = sample.attendance(run.get("session"));
        PageForm early = coordinator.get(page).form(page);
        Visitor trainer = host.as("trainer.demo-bilim");
        String field = early.fields().keySet().stream()
                .filter(each -> each.startsWith("was-"))
                .map(each -> each.replace("was-", "mark-"))
                .findFirst()
                .orElseThrow();
        trainer.get(page).form(page).with(field, "late").send(trainer).expect(302);

        Answer clash = early.with(field, "absent").send(coordinator).expect(409);

        assertTrue(clash.text().contains("One person was marked differently"), clash.text());
        clash.form(page).send(coordinator).expect(302);
        assertTrue(coordinator.get(page).text().contains("Absent"));
    }

    @Test
    void guestMarksWhoCameAndSeesNeitherWhoTheyAreNorWithWhatResult() {
        Map<String, String> run = sample.run(course);
        sample.enrol(run.get("run"), "Ogulbeg Seýidowa");
        Visitor guest = host.as("guest-expert.demo-bilim");
        String page = HOME + "/runs/" + run.get("run");

        assertFalse(guest.get(page).expect(200).body().contains("/results\""));
        assertTrue(coordinator.get(page).expect(200).body().contains("/results\""));
        assertTrue(guest.get(page + "/sessions")
                .expect(200)
                .page()
                .select("nav.tabs a[href$=/participants]")
                .isEmpty());
        guest.get(page + "/results").expect(403);
        guest.get(page + "/participants").expect(403);
        guest.get(sample.attendance(run.get("session"))).expect(200);
    }

    @Test
    void whoDoesNotMeetTheRuleIsRefusedWithTheReason() {
        Map<String, String> run = sample.run(course);
        sample.enrol(run.get("run"), "Kemal Atdanow");
        sample.markAll(run.get("session"));
        sample.scored(run.get("run"), "59.5").send(coordinator).expect(302);
        String page = HOME + "/runs/" + run.get("run") + "/certificates";

        String reason = "The test afterwards has 59.5 of 100; 60 are needed.";
        assertTrue(coordinator.get(page).expect(200).text().contains(reason));
        String results = coordinator
                .get(HOME + "/runs/" + run.get("run") + "/results")
                .expect(200)
                .text();
        assertTrue(results.contains(reason), results);
        assertTrue(results.contains("1 person has a test afterwards but none before"), results);
        coordinator.post(page + "/confirm", Map.of()).expect(422);
        sample.scored(run.get("run"), "120").send(coordinator).expect(422);
    }

    @Test
    void testsComeInFromAListAndGoOutAgain() {
        Map<String, String> run = sample.run(new CourseSample(coordinator).course("PFA-3", "First help"));
        sample.enrol(run.get("run"), "Tuwakgül Baýramowa");
        TestingImport list = new TestingImport(host.as("trainer.demo-bilim"), HOME + "/scores/imports/scores");
        String head = "Course code,First day of the run,Name,Test before,Test afterwards\n";
        String start = "PFA-3," + host.clock().today() + ",";
        Answer faulty = list.handIn(head + start + "Tuwakgul Bayramov,40,60\n" + start + "Aman Saparow,40,60\n" + start
                + "Tuwakgül Baýramowa,40,101\n");
        assertTrue(faulty.text().contains("3 rows are faulty"), faulty.text());
        assertTrue(faulty.text().contains("perhaps Tuwakgül Baýramowa is meant"), faulty.text());
        assertTrue(faulty.text().contains("Nobody called “Aman Saparow” is enrolled"), faulty.text());

        String row = start + "Тувакгуль Байрамова,40,62.5\n";
        Answer taken = list.take(list.handIn(head + row));
        String results = HOME + "/runs/" + run.get("run") + "/results";
        assertTrue(coordinator.get(results).text().contains("+22.5"));
        assertTrue(list.handIn(head + row).text().contains("Everything in this file is there already."));
        assertTrue(list.handIn(head + row.replace("62.5", "70")).text().contains("Another score is entered already"));
        list.undo(taken);

        assertFalse(coordinator.get(results).text().contains("+22.5"));
        host.as("guest-expert.demo-bilim").get(HOME + "/scores/imports").expect(403);
    }

    @Test
    void unknownAndWrongAreAnsweredAlikeAndRightOnesByWhatTheySay() {
        String certificate = issued("Maral Orazowa");
        Answer page = coordinator.get(certificate).expect(200);
        String path = sample.checked(certificate);
        String number = path.split("/")[3];
        String code = path.split("/")[4];
        Visitor anybody = host.stranger();

        Answer right = anybody.get(path).expect(200);
        Answer wrong = anybody.get(path.substring(0, path.length() - 1) + (path.endsWith("0") ? "1" : "0"));
        Answer unknown = anybody.get(HOME + "/check/HZ-2026-999999/" + code);

        assertTrue(right.text().contains("This certificate is valid."), right.text());
        assertFalse(right.text().contains("Orazowa"), "nobody agreed that the name is read");
        assertTrue(page.text().contains(number));
        assertEquals(wrong.status(), unknown.status());
        assertEquals(said(wrong, number), said(unknown, "HZ-2026-999999"));
        assertTrue(wrong.text().contains("There is no certificate with this number and this code."));
        Answer typed = anybody.get(HOME + "/check")
                .form(HOME + "/check")
                .with("number", number.toLowerCase())
                .with("code", code)
                .send(anybody);
        assertTrue(typed.text().contains("This certificate is valid."), typed.text());
    }

    @Test
    void aRevokedOneSaysSoAndARenewedOneTakesItsPlace() {
        String certificate = issued("Ogulnar Meredowa");
        String path = sample.checked(certificate);
        PageForm replace = coordinator.get(certificate + "/replace").form(certificate + "/replace");
        replace.with("reason", "").send(coordinator).expect(422);

        String next = replace.with("holder", "Ogulnar Meredow")
                .with("named", "yes")
                .with("reason", "Misspelt")
                .send(coordinator)
                .expect(302)
                .location();

        assertTrue(host.stranger().get(path).text().contains("This certificate was revoked."));
        assertTrue(host.stranger().get(sample.checked(next)).text().contains("Ogulnar Meredow"));
        coordinator
                .get(next + "/revoke")
                .form(next + "/revoke")
                .with("reason", "Error")
                .send(coordinator)
                .expect(302);
        assertTrue(host.stranger().get(sample.checked(next)).text().contains("This certificate was revoked."));
        coordinator.post(next + "/restore", Map.of()).expect(302);
        assertTrue(host.stranger().get(sample.checked(next)).text().contains("This certificate is valid."));
    }

    @Test
    void thePaperIsAPdfFileInTheLanguageChosen() {
        byte[] file = coordinator.bytes(issued("Aýgül Şyhyýewa") + "/paper");

        String text = new String(file, StandardCharsets.ISO_8859_1);
        assertTrue(text.startsWith("%PDF-"), "no PDF");
        assertTrue(text.contains("/Lang(tk") || text.contains("/Lang (tk"), "its language is said");
    }

    @Test
    void whoseCertificateEndsIsTakenIntoAnotherRun() {
        String own = new CourseSample(coordinator).course("PFA-2", "More help");
        Map<String, String> first = sample.run(own);
        sample.enrol(first.get("run"), "Selbi Nuryýewa");
        String number = coordinator
                .get(certified(sample, first))
                .page()
                .select("main .subtitle")
                .text();
        host.clock().advance(HOLDS);
        try {
            String list = HOME + "/renewals?course=" + own;
            assertTrue(coordinator.get(list).expect(200).text().contains("nobody can be enrolled yet"));
            RunSample runs = new RunSample(coordinator, host.clock().today());
            String run = runs.run(runs.form(own));
            String file = coordinator
                    .get(list)
                    .expect(200)
                    .page()
                    .select("main a[href$=format=csv]")
                    .attr("href");
            assertEquals(HOME + "/renewals/file?course=" + own + "&format=csv", file);
            coordinator.get(file).expect(200);
            PageForm form = coordinator.get(list).expect(200).form(HOME + "/renewals/enrol");
            Answer refused = form.send(coordinator).expect(422);
            assertTrue(refused.text().contains("Choose at least one person"), refused.text());
            String certificate = coordinator
                    .get(list)
                    .page()
                    .select("tr:contains(" + number + ") input")
                    .attr("value");

            String then = form.with("certificate", certificate)
                    .send(coordinator)
                    .expect(302)
                    .location();

            assertTrue(coordinator.get(then).text().contains("1 person is enrolled"));
            assertEquals(
                    0,
                    coordinator
                            .get(list)
                            .page()
                            .select("input[value=" + certificate + "]")
                            .size());
            String participants =
                    coordinator.get(HOME + "/runs/" + run + "/participants").text();
            assertTrue(participants.contains("Selbi Nuryýewa"), participants);
        } finally {
            host.clock().advance(HOLDS.negated());
        }
    }

    @Test
    void anExpiredOneIsListedUntilTheCourseIsTakenAgainAndStaysExpired() {
        Map<String, String> first = sample.run(course);
        String learner = sample.enrol(first.get("run"), "Bibi Garajaýewa");
        String expired = sample.checked(certified(sample, first));
        Duration years = Duration.ofDays(37 * 31);
        host.clock().advance(years);
        try {
            assertTrue(host.stranger().get(expired).text().contains("This certificate has expired."));
            assertTrue(coordinator.get(HOME + "/renewals").text().contains("Bibi Garajaýewa"));

            ResultSample later = new ResultSample(coordinator, host.clock().today());
            Map<String, String> again = later.run(course);
            String take = HOME + "/runs/" + again.get("run") + "/learners/" + learner + "/take";
            coordinator.get(take).form(take).send(coordinator).expect(302);
            String renewed = later.checked(certified(later, again));

            assertTrue(host.stranger().get(renewed).text().contains("This certificate is valid."));
            assertTrue(host.stranger().get(expired).text().contains("This certificate has expired."));
            assertFalse(coordinator.get(HOME + "/renewals").text().contains("Bibi Garajaýewa"));
        } finally {
            host.clock().advance(years.negated());
        }
    }

    private String certified(ResultSample made, Map<String, String> run) {
        made.markAll(run.get("session"));
        made.scored(run.get("run"), "80").send(coordinator).expect(302);
        return ResultSample.certificate(made.issue(run.get("run")));
    }

    private String issued(String name) {
        Map<String, String> run = sample.run(course);
        sample.enrol(run.get("run"), name);
        return certified(sample, run);
    }

    private static String said(Answer answer, String number) {
        return answer.page().select("main").html().replace(number, "");
    }
}
