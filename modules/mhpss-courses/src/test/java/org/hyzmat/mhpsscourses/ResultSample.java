package org.hyzmat.mhpsscourses;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** What comes of a run, made through the pages. */
final class ResultSample {

    private static final String HOME = "/mhpss-courses";

    private final Visitor coordinator;
    private final LocalDate today;
    private final RunSample runs;

    ResultSample(Visitor coordinator, LocalDate today) {
        this.coordinator = coordinator;
        this.today = today;
        this.runs = new RunSample(coordinator, today);
    }

    /** A run of one session that began and ends today. */
    Map<String, String> run(String course) {
        String run = runs.run(runs.form(course).with("to", today.toString()));
        String session = runs.session(run, today);
        coordinator.post(HOME + "/runs/" + run + "/begin", Map.of()).expect(302);
        return Map.of("run", run, "session", session);
    }

    /** Somebody new takes part in a run; their id. */
    String enrol(String run, String name) {
        return runs.enrolled(runs.participant(run, name));
    }

    /** Everybody was there. */
    void markAll(String session) {
        PageForm form = coordinator.get(attendance(session)).expect(200).form(attendance(session));
        form.with("rest", "present").send(coordinator).expect(302);
    }

    /** The page of a session. */
    String attendance(String session) {
        return HOME + "/runs/sessions/" + session + "/attendance";
    }

    /** The form with the tests of a run, all of one score afterwards. */
    PageForm scored(String run, String score) {
        String path = HOME + "/runs/" + run + "/scores";
        PageForm form = coordinator.get(path).expect(200).form(path);
        for (String field : form.fields().keySet()) {
            form = field.startsWith("post-") ? form.with(field, score) : form;
        }
        return form;
    }

    /** Issues to everybody who is ticked, and gives the page of the run's certificates. */
    Answer issue(String run) {
        String page = HOME + "/runs/" + run + "/certificates";
        Answer question = coordinator
                .get(page)
                .expect(200)
                .form(page + "/confirm")
                .send(coordinator)
                .expect(200);
        return coordinator
                .follow(question.form(page + "/issue").send(coordinator).expect(302))
                .expect(200);
    }

    /** The address of the first certificate on a page. */
    static String certificate(Answer page) {
        return page.page().select("a[href*=/certificates/]:not(.btn)").first().attr("href");
    }

    /** Where a certificate is checked: its page leads there as its code does. */
    String checked(String certificate) {
        return coordinator
                .get(certificate)
                .expect(200)
                .page()
                .select("a[href*=/check/]")
                .first()
                .attr("href");
    }

    /** Where the certificates of a run are printed. */
    static String papers(String run) {
        return HOME + "/runs/" + run + "/papers";
    }

    /** Somebody who was there, did the test and has a certificate. Marks and tests have no page of their own. */
    Map<String, String> create(String course) {
        Map<String, String> made = run(course);
        enrol(made.get("run"), "Ogulsapar Gurbanowa");
        markAll(made.get("session"));
        scored(made.get("run"), "80").send(coordinator).expect(302);
        String certificate = certificate(issue(made.get("run")));
        Map<String, String> ids = new HashMap<>();
        ids.put("certificate", certificate.substring(certificate.lastIndexOf('/') + 1));
        String[] checked = checked(certificate).split("/");
        ids.put("number", checked[3]);
        ids.put("check-code", checked[4]);
        String papers = papers(made.get("run"));
        PageForm print = coordinator.get(papers).expect(200).form(papers);
        String work = print.send(coordinator).expect(302).location();
        ids.put("work", work.substring(work.lastIndexOf('/') + 1));
        ids.put("attendance", UUID.randomUUID().toString());
        ids.put("test-score", UUID.randomUUID().toString());
        return ids;
    }
}
