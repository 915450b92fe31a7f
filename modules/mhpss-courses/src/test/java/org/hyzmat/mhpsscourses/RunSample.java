package org.hyzmat.mhpsscourses;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** Runs made through the pages. */
final class RunSample {

    private static final String RUNS = "/mhpss-courses/runs";

    private final Visitor coordinator;
    private final LocalDate today;

    RunSample(Visitor coordinator, LocalDate today) {
        this.coordinator = coordinator;
        this.today = today;
    }

    /** The form for a new online run of a course, of the next ten days. */
    PageForm form(String course) {
        return coordinator
                .get(RUNS + "/new")
                .form()
                .with("course", course)
                .with("from", today.toString())
                .with("to", today.plusDays(9).toString())
                .with("mode", "online")
                .with("hours", "20")
                .with("capacity", "20");
    }

    /** The id of a new run. */
    String run(PageForm form) {
        form.send(coordinator).expect(302);
        return form.value("id");
    }

    /** The id of a new session on a day of a run. */
    String session(String run, LocalDate day) {
        PageForm form = coordinator
                .get(RUNS + "/" + run + "/sessions/new")
                .form()
                .with("day", day.toString())
                .with("to", "")
                .with("time", "09:30")
                .with("minutes", "90")
                .with("topic", "Listening");
        form.send(coordinator).expect(302);
        return form.value("id");
    }

    /** The form for somebody new in a run. */
    PageForm participant(String run, String name) {
        return coordinator
                .get(RUNS + "/" + run + "/participants/new")
                .form()
                .with("name", name)
                .with("sector", "education")
                .with("organisation", "School 12")
                .with("override", "Taught this before");
    }

    /** The id of somebody new, and of their enrolment. */
    String enrolled(PageForm form) {
        form.send(coordinator).expect(302);
        return form.value("id");
    }

    /** Somebody who teaches in a run, and an agency that supports it. */
    private Map<String, String> team(String run) {
        String page = RUNS + "/" + run + "/team";
        PageForm guest =
                coordinator.get(page).form(RUNS + "/" + run + "/trainers").with("name", "Anna Guest");
        guest.send(coordinator).expect(302);
        PageForm host = coordinator.get(page).form(RUNS + "/" + run + "/supporters");
        String agency = coordinator
                .get(page)
                .page()
                .select("#supporter option[value~=-]")
                .first()
                .attr("value");
        PageForm supporter = host.with("supporter", agency).with("role", "host");
        supporter.send(coordinator).expect(302);
        return Map.of("run-trainer", guest.value("id"), "run-supporter", supporter.value("id"));
    }

    /** The code with which people enrol in a run that is open to everybody. */
    private String link(Map<String, String> ids) {
        String run = run(form(new CourseSample(coordinator).course("A-9", "Helping")));
        open(run);
        PageForm form = coordinator
                .get(RUNS + "/" + run + "/links/new")
                .form()
                .with("last", today.plusDays(5).toString());
        ids.put("join-link", form.value("id"));
        return code(form.send(coordinator).expect(200));
    }

    /** Lets people be enrolled in a run. */
    void open(String run) {
        coordinator
                .get(RUNS + "/" + run)
                .form(RUNS + "/" + run + "/open")
                .send(coordinator)
                .expect(302);
    }

    /** The code on the page that shows it. */
    static String code(Answer made) {
        return made.page().select("#join-address").attr("href").replaceAll(".*/", "");
    }

    /** A run of a course and what belongs to it. */
    Map<String, String> create(String course, String marker) {
        Map<String, String> ids = new HashMap<>();
        String run = run(form(course).with("name", marker));
        ids.put("run", run);
        ids.put("session", session(run, today));
        String learner = enrolled(participant(run, marker + " Atdanowa"));
        ids.put("learner", learner);
        ids.put("enrolment", learner);
        ids.putAll(team(run));
        ids.put("code", link(ids));
        return ids;
    }
}
