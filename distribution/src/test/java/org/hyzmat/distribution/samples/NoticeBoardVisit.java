package org.hyzmat.distribution.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hyzmat.distribution.ModulesPage;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** What people do with the notice board while it comes, works, goes and returns, step by step. */
record NoticeBoardVisit(Path offers, ModulesPage modules, Visitor coordinator, Visitor facilitator, Visitor other) {

    private static final Map<String, String> NAMES =
            Map.of("en", "Notice board", "ru", "Доска объявлений", "tk", "Bildiriş tagtasy");

    /** Begins in a portal that runs and looks for jars in a folder. */
    static NoticeBoardVisit to(PortalProcess portal, Path offers) {
        return new NoticeBoardVisit(
                offers,
                ModulesPage.of(portal),
                portal.visitor().as("coordinator.demo-nur"),
                portal.visitor().as("facilitator.demo-nur"),
                portal.visitor().as("coordinator.demo-cynar"));
    }

    void isNotThereYet() {
        coordinator.get("/notice-board/").expect(404);
        assertFalse(modules.look().text().contains("Offered"));
    }

    void isOfferedAndInstalledWithOneClick(Path jar, Path broken) {
        drop(jar);
        drop(broken);

        Answer done = modules.take(name(jar));

        assertTrue(done.text().contains("Notice board is installed and running."), done.text());
        assertTrue(done.text().contains(name(broken)), done.text());
    }

    void isInTheMenuInThreeLanguages() {
        NAMES.forEach((language, name) -> {
            String menu = menu(coordinator.reading(language));
            assertTrue(menu.contains(name), menu);
        });
    }

    void saysEverythingThatIsWrongWithAForm() {
        PageForm form = coordinator.get("/notice-board/notices/new").expect(200).form();

        Answer again = form.with("body", "Bring a cup.")
                .with("ends-on", longAgo())
                .send(coordinator)
                .expect(422);

        assertEquals(Set.of("title", "ends-on"), again.problems().keySet());
        assertEquals("Choose today or a later day.", again.problems().get("ends-on"));
        assertEquals("Bring a cup.", again.form().value("body"));
    }

    void takesWhatIsRight() {
        PageForm form = notice("Tea in the hall");
        form.send(coordinator).expect(302);
        form.send(coordinator).expect(302);

        Answer list = coordinator.get("/notice-board/").expect(200);

        assertEquals(1, list.page().select("table.list tbody tr").size(), list.text());
        assertTrue(list.text().contains("1 notice"), list.text());
    }

    void isClosedToWhomItIsNotFor() {
        assertTrue(shown(facilitator).contains("Tea in the hall"));
        facilitator.get("/notice-board/notices/new").expect(403);
        assertFalse(shown(other).contains("Tea in the hall"));
        modules.administrator().get("/notice-board/").expect(403);
        assertFalse(menu(modules.administrator()).contains("Notice board"));
    }

    void isExchangedForAVersionWithOneMoreColumn(Path update) {
        drop(update);

        Answer done = modules.take(name(update));
        notice("The roof is being mended")
                .with("important", "yes")
                .send(coordinator)
                .expect(302);
        Answer list = coordinator.get("/notice-board/").expect(200);

        assertAll(
                () -> assertTrue(done.text().contains("Notice board now runs in version 1.1.0"), done.text()),
                () -> assertTrue(list.text().contains("Tea in the hall"), list.text()),
                () -> assertTrue(list.text().contains("Important The roof"), list.text()));
    }

    void aBrokenModuleBesideItIsRefused(Path broken) {
        Answer refused = modules.take(name(broken));

        assertAll(
                () -> assertTrue(
                        refused.text().contains("001-create-thing.sql of module broken failed at statement 2"),
                        refused.text()),
                () -> coordinator.get("/broken/").expect(404),
                () -> coordinator.get("/people/").expect(200),
                () -> coordinator.get("/notice-board/").expect(200));
    }

    void leavesAndKeepsItsRows() {
        modules.uninstall("notice-board");

        coordinator.get("/notice-board/").expect(404);
        assertFalse(menu(coordinator).contains("Notice board"));
    }

    void comesBackWithItsRows(Path jar) {
        modules.take(name(jar));

        Answer list = coordinator.get("/notice-board/").expect(200);

        assertTrue(list.text().contains("Tea in the hall"), list.text());
    }

    private PageForm notice(String title) {
        return coordinator
                .get("/notice-board/notices/new")
                .form()
                .with("title", title)
                .with("body", "See you there.")
                .with("ends-on", LocalDate.now().plusDays(7).toString());
    }

    private static String shown(Visitor visitor) {
        return visitor.get("/notice-board/").expect(200).text();
    }

    private static String longAgo() {
        return LocalDate.now().minusDays(7).toString();
    }

    private static String menu(Visitor visitor) {
        return visitor.get("/").expect(200).page().select("nav.side").text();
    }

    private void drop(Path jar) {
        try {
            Files.copy(jar, offers.resolve(jar.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String name(Path jar) {
        return jar.getFileName().toString();
    }
}
