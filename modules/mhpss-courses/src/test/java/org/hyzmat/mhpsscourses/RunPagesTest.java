package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do on the pages about runs and those who take part. */
@Tag("pages")
@OnEachDatabase
class RunPagesTest {

    private static final String RUNS = "/mhpss-courses/runs";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor coordinator = host.as("coordinator.demo-bilim");
    private final LocalDate today = host.clock().today();
    private final RunSample sample = new RunSample(coordinator, today);

    private String course(String code) {
        return new CourseSample(coordinator).course(code, "Helping " + code);
    }

    private Answer participants(String run) {
        return coordinator.get(RUNS + "/" + run + "/participants").expect(200);
    }

    @Test
    void theDemoWorldShowsEveryState() {
        String list = coordinator.get(RUNS).expect(200).text();

        for (String state : new String[] {"enrolling", "running", "ended"}) {
            assertTrue(list.contains(state), list);
        }
        assertTrue(list.contains("about 70 people"), list);
        assertTrue(list.contains("20 people, 7 organisations"), list);
    }

    @Test
    void aRunWithoutSessionsCannotBegin() {
        String run = sample.run(sample.form(course("B-1")));
        PageForm begin = coordinator.get(RUNS + "/" + run).form(RUNS + "/" + run + "/begin");

        assertTrue(begin.send(coordinator).expect(422).text().contains("A run without sessions cannot begin"));
        sample.session(run, today);
        begin.send(coordinator).expect(302);

        assertTrue(coordinator.get(RUNS + "/" + run).text().contains("running"));
    }

    @Test
    void theFilesOfItsModulesStandOnItsPage() {
        String course = course("B-10");
        ContentSample content = new ContentSample(coordinator, "Grief");
        String version = content.version(content.module(course, "M1"));
        String file = content.file(version, "Handout.txt", "Breathe.");
        String run = sample.run(sample.form(course));

        Answer page = host.as("trainer.demo-bilim").get(RUNS + "/" + run).expect(200);

        assertEquals(
                1, page.page().select("a[download][href$=/files/" + file + "]").size());
    }

    @Test
    void aRunKeepsTheVersionThatIsApprovedAndFollowedMeanwhile() {
        String course = course("B-11");
        ContentSample content = new ContentSample(coordinator, "Grief");
        String module = content.module(course, "M1");
        String version = content.version(module);
        content.paragraph(version, "Listen first.");
        String run = sample.run(sample.form(course));
        sample.session(run, today);
        coordinator.post(RUNS + "/" + run + "/begin", Map.of()).expect(302);

        new ReviewSample(coordinator).send(version);
        content.take(version, "revised").expect(302);
        content.take(version, "approved").expect(302);
        assertTrue(coordinator.get(ContentSample.page(version)).text().contains("approved"));
        String next = content.version(module);

        Answer page = coordinator.get(RUNS + "/" + run).expect(200);
        assertEquals(
                1, page.page().select("main a[href$=/versions/" + version + "]").size(), page.text());
        assertEquals(
                0, page.page().select("main a[href$=/versions/" + next + "]").size(), page.text());
    }

    @Test
    void whoseWorkEndsBeforeTheRunIsNamedWithTheDay() {
        PageForm form = sample.form(course("B-12")).with("from", "2027-06-25").with("to", "2027-07-02");
        String run = sample.run(form);
        String team = RUNS + "/" + run + "/team";
        String elin = coordinator
                .get(team)
                .page()
                .select("#person option:contains(Elin Marlowe)")
                .attr("value");
        coordinator
                .get(team)
                .form(RUNS + "/" + run + "/trainers")
                .with("person", elin)
                .send(coordinator)
                .expect(302);

        for (String path : List.of(team, RUNS + "/" + run)) {
            String text = coordinator.get(path).expect(200).text();
            assertTrue(text.contains("30 June 2027"), text);
        }
    }

    @Test
    void whoComesTooLateWaitsAndMovesUp() {
        String run = sample.run(sample.form(course("B-2")).with("capacity", "1"));
        String first = sample.enrolled(sample.participant(run, "Oguljemal Pirliýewa"));
        sample.enrolled(sample.participant(run, "Sapar Hudaýnazarow"));
        assertTrue(participants(run).text().contains("waiting, place 1"));

        String withdraw = RUNS + "/" + run + "/participants/" + first + "/withdraw";
        participants(run).form(withdraw).send(coordinator).expect(302);
        assertTrue(
                participants(run).page().select("table.list tr").get(1).text().contains("Sapar"));

        String restore = RUNS + "/" + run + "/participants/" + first + "/restore";
        participants(run).form(restore).send(coordinator).expect(302);
        assertTrue(
                participants(run).page().select("table.list tr").get(1).text().contains("Oguljemal"));
        assertTrue(participants(run).text().contains("waiting, place 1"));
    }

    @Test
    void anotherSpellingIsWarnedAbout() {
        String run = sample.run(sample.form(course("B-3")));
        sample.enrolled(sample.participant(run, "Tuwakgül Baýramowa"));
        PageForm again = sample.participant(run, "Тувакгуль Байрамова");

        Answer warned = again.send(coordinator).expect(422);
        assertTrue(warned.problems().get("alike").contains("Tuwakgül Baýramowa"), warned.text());
        again.with("alike", "yes").send(coordinator).expect(302);

        assertTrue(participants(run).text().contains("perhaps the same as"));
    }

    @Test
    void fewerPlacesThanPeopleAreRefused() {
        String run = sample.run(sample.form(course("B-4")));
        sample.enrolled(sample.participant(run, "Jumagül Ataýewa"));
        sample.enrolled(sample.participant(run, "Hallyberdi Kulyýew"));

        Answer refused = coordinator
                .get(RUNS + "/" + run + "/edit")
                .form()
                .with("capacity", "1")
                .send(coordinator)
                .expect(422);

        assertTrue(refused.problems().get("capacity").startsWith("2 are enrolled already"), refused.text());
    }

    @Test
    void cancellingSaysWhomItAffects() {
        String run = sample.run(sample.form(course("B-5")));
        sample.enrolled(sample.participant(run, "Akjagül Sähedowa"));
        Answer page = coordinator.get(RUNS + "/" + run + "/cancel").expect(200);
        PageForm form = page.form().with("reason", "The trainer is ill");

        assertTrue(page.text().contains("1 person is enrolled or waiting"), page.text());
        form.send(coordinator).expect(422);
        form.with("confirm", "yes").send(coordinator).expect(302);

        assertTrue(coordinator.get(RUNS + "/" + run).text().contains("Cancelled: The trainer is ill"));
    }

    @Test
    void strangersJoinByALinkAndWrongOnesSayNothing() {
        String run = sample.run(sample.form(course("B-6")));
        sample.open(run);
        String links = RUNS + "/" + run + "/links/new";
        PageForm link = coordinator.get(links).form().with("last", today.toString());
        String page =
                "/mhpss-courses/join/" + RunSample.code(link.send(coordinator).expect(200));
        Visitor stranger = host.stranger();

        Answer sent = stranger.get(page)
                .expect(200)
                .form(page)
                .with("name", "Gyzylgül Hommadowa")
                .with("sector", "health")
                .with("organisation", "Clinic 2")
                .send(stranger)
                .expect(302);

        assertTrue(stranger.follow(sent).text().contains("You are enrolled"));
        assertTrue(participants(run).text().contains("Gyzylgül Hommadowa"));
        assertEquals(
                stranger.get("/mhpss-courses/join/wrong")
                        .expect(404)
                        .page()
                        .select("main")
                        .text(),
                ended(run, page).page().select("main").text());
    }

    private Answer ended(String run, String page) {
        Answer shown = coordinator.get(RUNS + "/" + run);
        String end = shown.page().select("form[action$=/end]").attr("action");
        shown.form(end).send(coordinator).expect(302);
        return host.stranger().get(page).expect(404);
    }

    @Test
    void anotherAgencyNominatesItsPeople() {
        String run = sample.run(sample.form(course("B-7")));
        sample.open(run);
        Visitor nur = host.as("coordinator.demo-nur");
        Answer page = nur.get("/mhpss-courses/nominate?run=" + run).expect(200);
        String person = page.page().select("input[name=people]").first().attr("value");

        page.form("/mhpss-courses/nominate").with("people", person).send(nur).expect(302);
        page.form("/mhpss-courses/nominate").with("people", person).send(nur).expect(302);

        assertEquals(1, participants(run).page().select("table.list tbody tr").size());
        assertTrue(participants(run).text().contains("nominated"));
        nur.get(RUNS + "/" + run).expect(404);
    }

    @Test
    void sessionsAreAddedForSeveralDaysAndDoNotCollide() {
        String run = sample.run(sample.form(course("B-8")));
        Map<String, String> day =
                Map.of("day", today.toString(), "to", today.plusDays(2).toString());
        PageForm form = coordinator
                .get(RUNS + "/" + run + "/sessions/new")
                .form()
                .with("free")
                .with("day", day.get("day"))
                .with("to", day.get("to"))
                .with("time", "10:00")
                .with("minutes", "60")
                .with("topic", "Listening");
        form.send(coordinator).expect(302);

        Answer page = coordinator.get(RUNS + "/" + run + "/sessions").expect(200);
        assertEquals(3, page.page().select("table.list tbody tr").size());
        PageForm again =
                form.with("id", UUID.randomUUID().toString()).with("to", "").with("time", "10:30");
        assertEquals(
                Set.of("time"), again.send(coordinator).expect(422).problems().keySet());
    }

    @Test
    void aListOfParticipantsIsTakenOverAndTakenBack() {
        String run = sample.run(sample.form(course("B-9")));
        TestingImport list = new TestingImport(coordinator, "/mhpss-courses/imports/participants");
        String head = "Course code,First day of the run,Name,Sector,Organisation\n";
        String row = "B-9," + today + ",Bägül Nazarowa,Health,Clinic 4\n";
        Answer faulty = list.handIn(head + "B-9,2001-01-01,Bägül Nazarowa,Health,Clinic 4\n" + row + row);
        assertTrue(faulty.text().contains("2 rows are faulty"), faulty.text());

        Answer alike = list.handIn(head + row + "B-9," + today + ",Bägül Nazarow,Health,Clinic 4\n");
        assertTrue(alike.text().contains("Perhaps the same person as “Bägül Nazarowa” in row 2"), alike.text());

        Answer taken = list.take(list.handIn(head + row));
        assertTrue(participants(run).text().contains("from a list"));
        assertTrue(list.handIn(head + row).text().contains("Everything in this file is there already."));
        host.as("trainer.demo-bilim").get("/mhpss-courses/imports").expect(403);
        list.undo(taken);

        assertTrue(participants(run).text().contains("Nobody takes part in this run yet."));
    }

    @Test
    void whoLacksWhatTheCourseNeedsIsToldSoOnTheLink() {
        String needed = course("B-20");
        String course = course("B-21");
        String needs = "/mhpss-courses/courses/" + course;
        coordinator
                .get(needs)
                .form(needs + "/needs")
                .with("needed", needed)
                .send(coordinator)
                .expect(302);
        String run = sample.run(sample.form(course));
        sample.open(run);
        PageForm link = coordinator.get(RUNS + "/" + run + "/links/new").form().with("last", today.toString());
        String page =
                "/mhpss-courses/join/" + RunSample.code(link.send(coordinator).expect(200));
        Visitor stranger = host.stranger();

        Answer refused = stranger.get(page)
                .form(page)
                .with("name", "Läle Annaýewa")
                .with("sector", "health")
                .with("organisation", "Clinic 2")
                .send(stranger)
                .expect(422);

        assertTrue(refused.text().contains("must be completed before this course"), refused.text());
        assertEquals("Läle Annaýewa", refused.form(page).value("name"));
    }
}
