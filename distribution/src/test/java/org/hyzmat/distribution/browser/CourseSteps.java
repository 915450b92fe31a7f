package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.testkit.TestingClock;

/** What a coordinator of courses does in a window, form by form. */
final class CourseSteps {

    private static final String BASE = "/mhpss-courses";
    private static final String SUBMIT = "main .form-end .btn-primary";

    private final Window window;
    private final TestingClock clock;

    CourseSteps(Window window, TestingClock clock) {
        this.window = window;
        this.clock = clock;
        window.page().onDialog(Dialog::accept);
    }

    /** Fills in a form and sends it; the path of the page that follows is answered. */
    String send(String path, Map<String, String> values) {
        window.open(BASE + path);
        values.forEach((field, value) -> write(field, List.of(value.split("\\|"))));
        window.tap(window.page().locator(SUBMIT).first());
        assertNotEquals(422, window.status(), () -> path + ": " + window.words());
        return here();
    }

    /** Writes or chooses; a field that lets several be chosen takes all of them. */
    private void write(String field, List<String> values) {
        Locator control = window.page().locator("main [name='" + field + "']").first();
        String kind = String.valueOf(control.evaluate("each => each.type"));
        switch (kind) {
            case "radio", "checkbox" ->
                values.forEach(value -> window.page()
                        .locator("main input[name='" + field + "'][value='" + value + "']")
                        .check());
            case "select-one" -> control.selectOption(new SelectOption().setIndex(Integer.parseInt(values.get(0))));
            default -> control.fill(values.get(0));
        }
    }

    private String here() {
        return window.path().substring(BASE.length()).replaceAll("[?#].*", "");
    }

    /** A recommendation of a consultation. */
    String recommendation() {
        String event = send(
                "/consultations/new",
                Map.of("title-tk", "Tegelek stol", "from", "2023-09-18", "to", "2023-09-19", "mode", "online"));
        return send(event + "/recommendations/new", Map.of("kind", "local-need", "words", "Mugallymlar okuw geçmeli."));
    }

    /** A course with one module, whose first version is drafted; the path of the version. */
    String draft(String code) {
        String course = send(
                "/courses/new",
                Map.of(
                        "code",
                        code,
                        "name-tk",
                        "Psihososial goldaw",
                        "hours",
                        "8",
                        "attendance",
                        "50",
                        "test",
                        "60",
                        "months",
                        "12"));
        send(course + "/modules/new", Map.of("code", "M1", "name-tk", "Ilkinji kömek"));
        window.open(BASE + course);
        String module = window.page()
                .locator("main a[href$='/versions/new']")
                .getAttribute("href")
                .substring(BASE.length());
        String version = send(module, Map.of("layer", "focused", "hours", "4"));
        send(version + "/paragraphs/new", Map.of("words-tk", "Diňlemek – ilkinji kömek."));
        return version;
    }

    /** Says that the latest version answers a recommendation. */
    void answer(String recommendation) {
        send(recommendation, Map.of("answer", "1", "note", "Birinji bölüm"));
        assertTrue(window.words().contains("Birinji bölüm"), window::words);
    }

    /** A run with a session today, open to participants. */
    String run(String courseCode, Map<String, String> where) {
        window.open(BASE + "/runs/new");
        Locator option = window.page().locator("#course option", new Page.LocatorOptions().setHasText(courseCode));
        String index = String.valueOf(option.first().evaluate("each => each.index"));
        Map<String, String> values = new LinkedHashMap<>(Map.of(
                "course",
                index,
                "kind",
                "planned",
                "from",
                clock.today().toString(),
                "to",
                clock.today().toString(),
                "exactness",
                "day",
                "hours",
                "8",
                "capacity",
                "5"));
        values.putAll(where);
        String run = send("/runs/new", values);
        send(
                run + "/sessions/new",
                Map.of("day", clock.today().toString(), "time", "00:00", "minutes", "5", "topic", "Diňlemek"));
        press(run, "/open");
        return run;
    }

    /** Presses the button of a page that sends to an address. */
    void press(String page, String action) {
        window.open(BASE + page);
        window.tap(window.page()
                .locator("main form[action$='" + action + "'] button")
                .last());
        assertTrue(window.status() < 400, () -> page + action + ": " + window.words());
    }

    /** A reviewer comments on a version; the comment is accepted. */
    void review(String version) {
        send(
                version + "/reviews/new",
                Map.of(
                        "organisation",
                        "Bilim ministrligi",
                        "due",
                        clock.today().plusDays(14).toString()));
        window.open(BASE + version);
        window.tap(window.page().locator("main a[href*='/reviews/']").first());
        String place = here();
        send(place + "/comments/new", Map.of("words", "Mysal goşuň."));
        window.open(BASE + place);
        String comment = window.page()
                .locator(".comment a[href*='/comments/']")
                .first()
                .getAttribute("href")
                .substring(BASE.length());
        send(comment, Map.of("decision", "accepted", "reason", "Goşuldy."));
    }

    /** Somebody new takes part. */
    void enrol(String run, String name) {
        send(
                run + "/participants/new",
                Map.of("name", name, "sector", "2", "organisation", "Mekdep", "psychologist", "no", "named", "yes"));
    }

    /** Whoever takes part comes, and passes the test; the run ends. */
    void pass(String run) {
        press(run, "/begin");
        window.open(BASE + run);
        window.tap(window.page().locator("main a[href$='/attendance']").first());
        window.tap(window.page().locator("main label.mark-present").first());
        window.tap(window.page().locator(".action-bar .btn-primary"));
        window.open(BASE + run + "/scores");
        window.page().fill("#taken-pre", clock.today().toString());
        window.page().fill("#taken-post", clock.today().toString());
        window.page().locator("main input[name^='pre-']").first().fill("40");
        window.page().locator("main input[name^='post-']").first().fill("80");
        window.tap(window.page().locator(SUBMIT).first());
        assertNotEquals(422, window.status(), window::words);
        press(run, "/end");
    }

    /** The words for how far a version has come. */
    String state(String version) {
        window.open(BASE + version);
        return window.page().locator("#about ~ dl .state").first().innerText();
    }
}
