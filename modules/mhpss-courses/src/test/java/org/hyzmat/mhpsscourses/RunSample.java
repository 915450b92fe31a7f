package org.hyzmat.mhpsscourses;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

    /** A run of a course and what belongs to it. */
    Map<String, String> create(String course, String marker) {
        Map<String, String> ids = new HashMap<>();
        String run = run(form(course).with("name", marker));
        ids.put("run", run);
        ids.put("session", session(run, today));
        String learner = enrolled(participant(run, marker + " Atdanowa"));
        ids.put("learner", learner);
        ids.put("enrolment", learner);
        return ids;
    }
}
