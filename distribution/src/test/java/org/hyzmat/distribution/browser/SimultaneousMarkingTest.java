package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people mark the same session at the same time: nothing is lost, and where they differ they are asked. */
@Tag("browser")
@Tag("thorough")
class SimultaneousMarkingTest {

    private static final String GROUP = "MR-05";

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void whatBothMarkIsKeptAndWhatTheyMarkDifferentlyIsAsked() {
        Window first = atSession("facilitator.demo-cynar");
        Window second = atSession("coordinator.demo-cynar");

        mark(first, 0, "present");
        mark(first, 1, "late");
        mark(second, 1, "absent");
        mark(second, 2, "excused");
        save(first);
        save(second);

        String name = row(second, 1)
                .locator(".mark-name")
                .innerText()
                .lines()
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> assertEquals(409, second.status()),
                () -> assertEquals(1, second.page().locator(".error-summary li").count()),
                () -> assertTrue(
                        row(second, 1).innerText().contains("“Late”"),
                        row(second, 1).innerText()),
                () -> assertEquals("absent", chosen(second, 1), "what was chosen is not lost"),
                () -> assertEquals(List.of(), Accessibility.problems(second.page()), name));

        save(second);

        Window later = atSession("facilitator.demo-cynar");
        assertAll(
                () -> assertEquals(200, second.status(), second.words()),
                () -> assertEquals("present", chosen(later, 0)),
                () -> assertEquals("absent", chosen(later, 1)),
                () -> assertEquals("excused", chosen(later, 2)));
    }

    private static Window atSession(String persona) {
        Window window = browsing.on(Device.DESK, persona).open("/strong-families");
        window.tapInList(GROUP);
        window.tapInList("Session 2");
        return window;
    }

    private static Locator row(Window window, int number) {
        return window.page().locator(".mark-row").nth(number);
    }

    private static void mark(Window window, int number, String mark) {
        row(window, number).locator("label.mark-" + mark).click();
    }

    private static String chosen(Window window, int number) {
        return row(window, number).locator("input:checked").getAttribute("value");
    }

    private static void save(Window window) {
        window.tap(window.page().locator(".action-bar .btn-primary"));
    }
}
