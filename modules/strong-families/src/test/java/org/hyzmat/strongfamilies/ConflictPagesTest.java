package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people change one record: the second sees both in words, field by field, and may save over the first. */
@Tag("pages")
@OnEachDatabase
class ConflictPagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);

    @Test
    void aSession() {
        String session = TestingGroup.with(1, host).session(3);
        PageForm form = form(session + "/edit").with("time", "18:30");

        Answer clash = clash(form.with("precision", "ABOUT"), form.with("time", "19:30"));

        assertEquals(List.of("18:30", "19:30"), clash.conflicts().get("time"));
        assertEquals(
                List.of("Roughly, around this month", "This very day"),
                clash.conflicts().get("precision"));
        PageForm held = form(session + "/held");
        assertEquals(
                Map.of("day", List.of("2026-05-11", "2026-05-10")),
                clash(held.with("day", "2026-05-11"), held.with("day", "2026-05-10"))
                        .conflicts());
    }

    @Test
    void theEndOfAGroup() {
        PageForm form = form(TestingGroup.with(1, host).path() + "/end");

        Answer clash = form.with("last-day", "2026-05-11").send(coordinator).expect(302);
        clash = form.send(coordinator).expect(409);

        assertEquals(Map.of("last-day", List.of("2026-05-11", "2026-05-12")), clash.conflicts());
    }

    @Test
    void theOutlineOfAProgramme() {
        Answer copied =
                form("/strong-families/curricula/" + TestingGroup.OUTLINE).send(coordinator);
        PageForm form = coordinator.follow(copied).form();

        Answer clash = clash(form.with("minutes-1", "90"), form.with("strand-2", "families"));

        assertEquals(
                List.of("1 Minutes", "2 Who meets"),
                clash.page().select(".error-summary tbody th").eachText());
        assertEquals("90", clash.conflicts().get("minutes-1").get(0));
        assertEquals("Families together", clash.conflicts().get("strand-2").get(1));
    }

    @Test
    void aScaleOfOnesOwn() {
        PageForm blank = form("/strong-families/instruments/new")
                .with("name-tk", "Ynam")
                .with("lowest", "0")
                .with("highest", "40")
                .with("direction", "higher-is-better")
                .with("about", "caregiver")
                .with("area", "coping")
                .with("respondent", "caregiver")
                .with("licence", "Öz soragnamamyz");
        String scale = blank.send(coordinator).expect(302).location();
        PageForm form = form(scale + "/edit");

        Answer clash = clash(form.with("about", "child"), form.with("highest", "50"));

        assertEquals(Map.of("highest", List.of("40", "50"), "about", List.of("Child", "Caregiver")), clash.conflicts());
    }

    private PageForm form(String path) {
        return coordinator.get(path).expect(200).form();
    }

    /** What the second is answered; sent once more it is taken. */
    private Answer clash(PageForm first, PageForm second) {
        first.send(coordinator).expect(302);
        Answer clash = second.send(coordinator).expect(409);
        clash.form().send(coordinator).expect(302);
        return clash;
    }
}
