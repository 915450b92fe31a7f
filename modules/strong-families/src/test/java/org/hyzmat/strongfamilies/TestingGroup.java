package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;

/**
 * A group made through the pages of the module, as a coordinator makes one: three sessions, the second of them today.
 *
 * @param path the path of its page
 * @param coordinator who made it
 */
record TestingGroup(String path, Visitor coordinator) {

    static final String COORDINATOR = "coordinator.demo-nur";
    static final String FACILITATOR = "facilitator.demo-nur";
    static final String STRANGER = "coordinator.demo-cynar";
    static final String OUTLINE = "6f2b1c00-0000-7000-8000-000000000011";

    /** A group with the first families of the register. */
    static TestingGroup with(int families, HostExtension host) {
        TestingGroup group = empty(OUTLINE, host);
        LocalDate today = host.clock().today();
        group.join(families, today.minusDays(10)).expect(302);
        group.plan(today.minusDays(7)).expect(302);
        return group;
    }

    /** A group without families and sessions. */
    static TestingGroup empty(String outline, HostExtension host) {
        Visitor coordinator = host.as(COORDINATOR);
        Answer created = blank(coordinator).with("curriculum", outline).send(coordinator);
        created.expect(302);
        return new TestingGroup(created.location(), coordinator);
    }

    /** The form for a new group, filled in. */
    static PageForm blank(Visitor coordinator) {
        Answer page = coordinator.get("/strong-families/groups/new").expect(200);
        return page.form()
                .with("name", "T-" + UUID.randomUUID())
                .with("service", first(page, "service"))
                .with("curriculum", OUTLINE)
                .with("place", first(page, "place"));
    }

    private static String first(Answer page, String field) {
        return page.page()
                .select("select[name=" + field + "] option[value~=.+]")
                .first()
                .val();
    }

    Answer join(int families, LocalDate day) {
        Answer page = coordinator.get(path + "/families/new").expect(200);
        PageForm form = page.form();
        String[] chosen = form.fields().get("listed").stream().limit(families).toArray(String[]::new);
        return form.with("family", chosen).with("joined", day.toString()).send(coordinator);
    }

    /** Lets its first family leave. */
    Answer leave(LocalDate lastDay) {
        String form = page().page().select("a[href$=/leave]").first().attr("href");
        return coordinator
                .get(form)
                .form()
                .with("last-day", lastDay.toString())
                .with("reason", "moved")
                .send(coordinator);
    }

    Answer plan(LocalDate start) {
        return coordinator
                .get(path + "/plan")
                .expect(200)
                .form()
                .with("start", start.toString())
                .with("weekday", String.valueOf(start.getDayOfWeek().getValue()))
                .send(coordinator);
    }

    Answer page() {
        return coordinator.get(path).expect(200);
    }

    /** The path of a session. */
    String session(int number) {
        List<String> paths = page().page().select("a[href*=/sessions/]").eachAttr("href").stream()
                .filter(href -> !href.endsWith("/edit"))
                .distinct()
                .toList();
        return paths.get(number - 1);
    }

    /** The people of a session screen, in its order. */
    static List<String> people(Answer screen) {
        return screen.form().fields().get("participant");
    }

    /** The word that stands beside somebody on a session screen. */
    static String said(Answer screen, String participant) {
        Element row = screen.page().getElementById("person-" + participant);
        return row.select(".said").text();
    }

    String name() {
        return page().page().select("h1").text();
    }
}
