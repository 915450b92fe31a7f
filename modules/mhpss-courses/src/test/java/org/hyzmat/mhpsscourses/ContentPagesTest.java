package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What courses teach, as it is written, compared and taken on. */
@Tag("pages")
class ContentPagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-nur");
    private final ContentSample content = new ContentSample(coordinator, "Grief");

    private String module(String code) {
        return content.module(new CourseSample(coordinator).course(code, "Course"), "M1");
    }

    private PageForm edit(String version, String paragraph) {
        return coordinator
                .get(ContentSample.page(version) + "/paragraphs/" + paragraph + "/edit")
                .form();
    }

    @Test
    void twoWhoChangeAParagraphSeeEachOther() {
        String version = content.version(module("CON-1"));
        String paragraph = content.paragraph(version, "Listen first.");
        PageForm first = edit(version, paragraph);
        PageForm second = edit(version, paragraph);
        first.with("words-en", "Listen.").send(coordinator).expect(302);

        Answer refused = second.with("words-en", "Speak.").send(coordinator).expect(409);

        assertEquals(List.of("Listen.", "Speak."), refused.conflicts().get("words-en"));
    }

    @Test
    void aNewVersionBeginsWithTheWordsOfTheNewestAndIsCompared() {
        String module = module("CON-2");
        String first = content.version(module);
        content.paragraph(first, "Listen first and speak later.");
        content.paragraph(first, "Leave nobody alone.");
        String second = content.version(module);
        Answer page = coordinator.get(ContentSample.page(second));
        String changed = page.page().select("ol.words a[href$=/edit]").get(0).attr("href");
        coordinator
                .get(changed)
                .form()
                .with("words-en", "Listen first and speak calmly.")
                .send(coordinator)
                .expect(302);
        page.forms().stream()
                .filter(form -> form.action().endsWith("/remove"))
                .skip(1)
                .findFirst()
                .orElseThrow()
                .send(coordinator)
                .expect(302);

        Answer differences = coordinator.get(ContentSample.page(second) + "/differences?language=en");

        assertEquals("later.", differences.page().select("del").get(0).text());
        assertEquals("calmly.", differences.page().select("ins").text());
        assertTrue(differences.text().contains("removed Leave nobody alone."), differences.text());
    }

    @Test
    void aStepThatCannotFollowIsRefusedWithASentence() {
        String version = content.version(module("CON-3"));
        String page = ContentSample.page(version);

        Answer skipped = coordinator.post(page + "/published", Map.of()).expect(422);
        Answer unread = coordinator.post(page + "/revised", Map.of()).expect(422);

        assertTrue(skipped.text().contains("cannot take this step now"), skipped.text());
        assertTrue(unread.text().contains("reviewers have read"), unread.text());
    }

    @Test
    void aFileIsHandedInGivenOutAndTakenOutWithAnUndo() {
        String version = content.version(module("CON-4"));
        String page = ContentSample.page(version);
        PageForm form = coordinator.get(page + "/files/new").form().with("language", "en");
        Answer refused = coordinator
                .upload(form, "file", "slides.pdf", new byte[] {'M', 'Z', 0, 1})
                .expect(422);
        assertTrue(refused.problems().get("file").contains("not taken"), refused.text());
        Answer large = coordinator
                .upload(form, "file", "slides.pdf", new byte[30_000_000])
                .expect(422);
        assertTrue(large.problems().get("file").contains("larger than 10 MB"), large.text());

        String file = page + "/files/" + content.file(version, "Dem alyş.exe", "<b>Breathe.</b>");

        Answer given = coordinator.get(file).expect(200);
        assertEquals("<b>Breathe.</b>", given.body());
        assertTrue(given.header("Content-Disposition").startsWith("attachment; filename=\"Dem aly_.txt\""));
        assertEquals("nosniff", given.header("X-Content-Type-Options"));
        assertTrue(coordinator.get(page).text().contains("Dem alyş.txt"));
        host.as("coordinator.demo-cynar").get(file).expect(404);
        coordinator.get(page).form(file + "/remove").send(coordinator).expect(302);
        coordinator.get(file).expect(404);
        coordinator.get(page).form(file + "/restore").send(coordinator).expect(302);
        coordinator.get(file).expect(200);
    }

    @Test
    void aNoteThatIsTooLongIsRefusedOnThePageAndKept() {
        String version = content.version(module("CON-9"));
        new ReviewSample(coordinator).send(version);
        String page = ContentSample.page(version);
        String note = "Bellik ".repeat(160).strip();
        PageForm form = coordinator.get(page).form(page + "/revised").with("note-revised", note);

        Answer refused = form.send(coordinator).expect(422);

        assertEquals(note, refused.form(page + "/revised").value("note-revised"));
        assertEquals(
                1, refused.page().select(".error-summary a[href=#note-revised]").size());
    }
}
