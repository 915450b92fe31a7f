package org.hyzmat.mhpsscourses;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** What a course teaches, written through the pages. */
final class ContentSample {

    private static final String BASE = "/mhpss-courses";

    private final Visitor coordinator;
    private final String marker;

    ContentSample(Visitor coordinator, String marker) {
        this.coordinator = coordinator;
        this.marker = marker;
    }

    /** The ids of a module of a course, its version and a paragraph of that. */
    Map<String, String> of(String course) {
        String module = module(course, "M1");
        String version = version(module);
        return Map.of(
                "course-module",
                module,
                "module-version",
                version,
                "paragraph",
                paragraph(version, marker),
                "version-file",
                file(version, marker + ".txt", "Breathe."));
    }

    /** The id of a new module of a course. */
    String module(String course, String code) {
        PageForm form =
                coordinator.get(BASE + "/courses/" + course + "/modules/new").form();
        form.with("code", code).with("name-tk", marker).send(coordinator).expect(302);
        return form.value("id");
    }

    /** The id of the next version of a module. */
    String version(String module) {
        PageForm form =
                coordinator.get(BASE + "/modules/" + module + "/versions/new").form();
        form.with("layer", "focused")
                .with("hours", "6")
                .with("what-changed", marker)
                .send(coordinator)
                .expect(302);
        return form.value("id");
    }

    /** The id of a new paragraph of a version. */
    String paragraph(String version, String words) {
        PageForm form = coordinator.get(page(version) + "/paragraphs/new").form();
        form.with("words-en", words).send(coordinator).expect(302);
        return form.value("id");
    }

    /** The id of a new file of a version, in English. */
    String file(String version, String name, String content) {
        PageForm form = coordinator.get(page(version) + "/files/new").form().with("language", "en");
        coordinator
                .upload(form, "file", name, content.getBytes(StandardCharsets.UTF_8))
                .expect(302);
        return form.value("id");
    }

    /** Takes a version a step on, with the button of its page. */
    Answer take(String version, String step) {
        return coordinator.get(page(version)).form(page(version) + "/" + step).send(coordinator);
    }

    /** The address of a version. */
    static String page(String version) {
        return BASE + "/versions/" + version;
    }
}
