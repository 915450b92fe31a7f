package org.hyzmat.independentliving;

import java.util.Map;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.contract.Staff;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** One record of each kind about plans and visits, made through the pages for what the platform promises. */
final class VisitSample {

    private static final String HOME = "/independent-living";

    private final Visitor coordinator;
    private final Visitor carer;
    private final String marker;
    private final String today;

    VisitSample(Staff staff, String marker, HostExtension host) {
        this.coordinator = staff.as("coordinator");
        this.carer = staff.as("carer");
        this.marker = marker;
        this.today = host.clock().today().toString();
    }

    /** The ids of the records, of a service user. */
    Map<String, String> of(String user) {
        String member = member();
        String task = task();
        String visit = visit(user, task, member);
        miss(visit);
        return Map.of(
                "member",
                member,
                "task-kind",
                task,
                "worker-absence",
                absence(member),
                "plan",
                plan(user, task),
                "visit",
                visit,
                "follow-up",
                followUp());
    }

    private String member() {
        String worker = link(coordinator.get(HOME + "/workers"), "a[href*=/workers/]");
        PageForm form = coordinator.get(worker).expect(200).form();
        form.with("qualification", "care").with("hours", "36").send(coordinator).expect(302);
        return last(worker);
    }

    private String task() {
        PageForm form = coordinator.get(HOME + "/tasks/new").expect(200).form();
        form.with("name-tk", marker)
                .with("minutes", "30")
                .with("cost", "5")
                .with("qualification", "none")
                .send(coordinator)
                .expect(302);
        return form.value("id");
    }

    private String absence(String member) {
        PageForm form =
                coordinator.get(HOME + "/workers/" + member + "/absences/new").form();
        form.with("from", today).with("reason", "leave").send(coordinator).expect(302);
        return form.value("id");
    }

    /** A draft: what was agreed has no pages for changing it. */
    private String plan(String user, String task) {
        PageForm form = coordinator.get(HOME + "/users/" + user + "/plans/new").form();
        form.with("goal-1", marker)
                .with("day-1", "1")
                .with("time-1", "10:00")
                .with("task-1", task)
                .with("slot-note-1", marker)
                .with("note", marker)
                .send(coordinator)
                .expect(302);
        return form.value("id");
    }

    private String visit(String user, String task, String member) {
        PageForm form = coordinator.get(HOME + "/users/" + user + "/visits/new").form();
        form.with("day", today)
                .with("start", "09:00")
                .with("end", "09:30")
                .with("task", task)
                .with("worker", member)
                .send(coordinator)
                .expect(302);
        return form.value("id");
    }

    private void miss(String visit) {
        PageForm form =
                carer.get(HOME + "/visits/" + visit + "/missed").expect(200).form();
        form.with("reason", "refused").with("observation", marker).send(carer).expect(302);
    }

    private String followUp() {
        String close = link(coordinator.get(HOME + "/follow-ups"), "a[href$=/close]");
        return last(close.replace("/close", ""));
    }

    private static String link(Answer page, String selector) {
        return page.expect(200).page().select("main").select(selector).first().attr("href");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
