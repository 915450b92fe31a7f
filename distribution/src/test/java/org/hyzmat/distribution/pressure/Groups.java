package org.hyzmat.distribution.pressure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** Groups of Strong Families made through the pages, of which every session may be marked already. */
public final class Groups {

    private static final String OUTLINE = "6f2b1c00-0000-7000-8000-000000000011";
    private static final ZoneId ZONE = ZoneId.of("Asia/Ashgabat");
    private static final int WEEKS = 3;
    private static final int FAMILIES = 10;

    private final Visitor coordinator;

    /** Makes them as somebody of the demo world. */
    public Groups(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** Makes a group of ten families, and says where its sessions are. */
    public List<String> make() {
        String group = empty();
        LocalDate start = LocalDate.now(ZONE).minusWeeks(WEEKS);
        join(group, start.minusDays(1));
        plan(group, start);
        return coordinator.get(group).expect(200).page().select("a[href*=/sessions/]").eachAttr("href").stream()
                .filter(href -> !href.endsWith("/edit"))
                .distinct()
                .toList();
    }

    /** Makes a group without families and sessions, and says where it is. */
    String empty() {
        Answer page = coordinator.get("/strong-families/groups/new").expect(200);
        return page.form()
                .with("name", "P-" + UUID.randomUUID())
                .with("service", first(page, "service"))
                .with("curriculum", OUTLINE)
                .with("place", first(page, "place"))
                .send(coordinator)
                .location();
    }

    private static String first(Answer page, String field) {
        return page.page()
                .select("select[name=" + field + "] option[value~=.+]")
                .first()
                .val();
    }

    /** A child who was too young on the first day stays at home. */
    private void join(String group, LocalDate day) {
        PageForm blank = coordinator.get(group + "/families/new").expect(200).form();
        PageForm form = blank.with(
                        "family",
                        blank.fields().get("listed").stream().limit(FAMILIES).toArray(String[]::new))
                .with("joined", day.toString());
        Answer answer = form.send(coordinator);
        if (answer.status() == 422) {
            String[] fit = form.fields().get("member").stream()
                    .filter(member -> !answer.problems().containsKey("member-" + member))
                    .toArray(String[]::new);
            form.with("member", fit).send(coordinator).expect(302);
        } else {
            answer.expect(302);
        }
    }

    private void plan(String group, LocalDate start) {
        coordinator
                .get(group + "/plan")
                .expect(200)
                .form()
                .with("start", start.toString())
                .with("weekday", String.valueOf(start.getDayOfWeek().getValue()))
                .send(coordinator)
                .expect(302);
    }
}
