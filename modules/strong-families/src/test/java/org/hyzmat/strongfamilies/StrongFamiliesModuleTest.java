package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.contract.ModuleContract;
import org.hyzmat.testkit.contract.Staff;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;

/** What the platform promises, of this module: a group with a family of the register, its sessions and marks. */
final class StrongFamiliesModuleTest extends ModuleContract {

    private static final Set<String> ALIKE = Set.of(
            "report.chi-squared",
            "report.d-z",
            "report.df",
            "report.df1",
            "report.df2",
            "report.epsilon",
            "report.f",
            "report.p",
            "report.t",
            "report.time.number",
            "report.wilcoxon.negative",
            "report.wilcoxon.positive",
            "report.z");
    private static final String PUBLISHED = "/strong-families/curricula/6f2b1c00-0000-7000-8000-000000000011";

    @Override
    protected Map<String, String> sample(Staff staff, String marker) {
        Visitor coordinator = staff.as("coordinator");
        LocalDate today = host.clock().today();
        String family = family(coordinator, marker);
        String group = group(coordinator, marker);
        join(coordinator, group, family, today.minusDays(9));
        plan(coordinator, group, today.minusDays(7));
        String session = link(coordinator, group, "a[href*=/sessions/]:not([href$=edit])");
        mark(staff.as("facilitator"), session);
        String leave = link(coordinator, group, "a[href$=/leave]");
        String version = copy(coordinator, marker);
        String instrument = scale(coordinator, marker);
        String scale = choose(coordinator, group);
        String point = link(coordinator, group, "a[href*=/scores/]");
        score(staff.as("facilitator"), point);
        String person = link(coordinator, point, "a[href*=/people/]");
        return Map.of(
                "scale", scale,
                "import", handIn(coordinator, marker),
                "instrument", last(instrument),
                "time-point", last(point),
                "participant", last(person),
                "group", last(group),
                "group-family", last(leave.replace("/leave", "")),
                "session", last(session),
                "curriculum-version", last(version),
                "family", family);
    }

    /** Signs of statistics and ranges of ages are the same everywhere. */
    @Override
    protected Set<String> alikeInSeveralLanguages() {
        return ALIKE;
    }

    private static String family(Visitor coordinator, String marker) {
        Answer added = coordinator
                .post("/people/families/find", Map.of("name", List.of(marker)))
                .form("/people/families/new")
                .with("caregiver-1-role", "mother")
                .with("caregiver-1-name", "Maral")
                .with("caregiver-1-born", "1987")
                .with("child-1-name", "Resul")
                .with("child-1-sex", "male")
                .with("child-1-born", "11")
                .send(coordinator)
                .expect(302);
        return last(added.location());
    }

    private static String group(Visitor coordinator, String marker) {
        return TestingGroup.blank(coordinator)
                .with("name", marker)
                .with("venue", marker)
                .send(coordinator)
                .expect(302)
                .location();
    }

    private static void join(Visitor coordinator, String group, String family, LocalDate day) {
        PageForm form = coordinator.get(group + "/families/new").expect(200).form();
        form.with("family", family)
                .with("joined", day.toString())
                .send(coordinator)
                .expect(302);
    }

    private static void plan(Visitor coordinator, String group, LocalDate start) {
        PageForm form = coordinator.get(group + "/plan").expect(200).form();
        form.with("start", start.toString()).send(coordinator).expect(302);
    }

    private static void mark(Visitor facilitator, String session) {
        PageForm form = facilitator.get(session).expect(200).form();
        form.with("rest", "present").send(facilitator).expect(302);
    }

    private static String copy(Visitor coordinator, String marker) {
        Answer copied = coordinator.get(PUBLISHED).form().send(coordinator).expect(302);
        PageForm form = coordinator.follow(copied).expect(200).form();
        form.with("note-en", marker).send(coordinator).expect(302);
        return copied.location().replace("/edit", "");
    }

    private static String scale(Visitor coordinator, String marker) {
        return coordinator
                .get("/strong-families/instruments/new")
                .expect(200)
                .form()
                .with("name-tk", marker)
                .with("lowest", "0")
                .with("highest", "40")
                .with("step", "0,1")
                .with("direction", "higher-is-worse")
                .with("about", "caregiver")
                .with("area", "coping")
                .with("respondent", "caregiver")
                .with("licence", marker)
                .send(coordinator)
                .expect(302)
                .location();
    }

    private static String choose(Visitor coordinator, String group) {
        Answer page = coordinator.get(group + "/scales").expect(200);
        String own = page.page().select("input[name=scale]").last().val();
        page.form().with("scale", own).send(coordinator).expect(302);
        return own;
    }

    private static void score(Visitor facilitator, String point) {
        PageForm form = facilitator.get(point).expect(200).form();
        for (String field : form.fields().keySet()) {
            form = field.startsWith("v-") ? form.with(field, "17,8") : form;
        }
        form.send(facilitator).expect(302);
    }

    private static String handIn(Visitor coordinator, String name) {
        String file = "Group,Session,Family,Person,Mark\n" + name + ",1,1,Maral,present\n";
        return new TestingImport(coordinator, "/strong-families/imports/attendance").upload(name + ".csv", file);
    }

    private static String link(Visitor visitor, String path, String selector) {
        return visitor.get(path)
                .expect(200)
                .page()
                .select("main")
                .select(selector)
                .first()
                .attr("href");
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
