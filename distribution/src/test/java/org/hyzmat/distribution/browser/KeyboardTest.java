package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing needs a mouse. */
@Tag("browser")
class KeyboardTest {

    private static final String FOCUSED = "() => document.activeElement.id || document.activeElement.tagName";

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people/families/find", "/directory/services", "/strong-families/groups/new"})
    void everyControlIsReachedAndSeen(String path) {
        Window window = browsing.on(Device.DESK, "coordinator.demo-nur").open(path);

        assertEquals(List.of(), Keyboard.problems(window.page()));
    }

    @Test
    void theMarksOfASessionAreReachedAndSeen() {
        Window window = browsing.on(Device.DESK, "coordinator.demo-nur").open("/strong-families");
        window.tapInList("AŞ-12");
        window.tapInList("Session 1");

        assertEquals(List.of(), Keyboard.problems(window.page()));
    }

    @Test
    void theFirstLinkSkipsTheMenu() {
        Page page = browsing.on(Device.DESK, "coordinator.demo-nur")
                .open("/directory/services")
                .page();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        Object inside = page.evaluate(FOCUSED);
        page.keyboard().press("Tab");

        assertAll(
                () -> assertEquals("main", inside),
                () -> assertEquals(1, page.locator("main :focus").count(), "the next stop lies in the content"));
    }

    @Test
    void theMenuOfAPhoneOpensAndEscapeClosesIt() {
        Page page = browsing.on(Device.PHONE, "coordinator.demo-nur")
                .open("/people")
                .page();
        Locator menu = page.locator(".burger");
        menu.locator("summary").focus();
        page.keyboard().press("Enter");
        boolean opened = menu.locator(".menu a").first().isVisible();
        page.keyboard().press("Tab");
        int inMenu = page.locator(".burger-panel :focus").count();
        page.keyboard().press("Escape");

        assertAll(
                () -> assertTrue(opened, "Enter opens it"),
                () -> assertEquals(1, inMenu, "the next stop lies in it"),
                () -> assertFalse(menu.locator(".menu a").first().isVisible(), "Escape closes it"),
                () -> assertEquals("SUMMARY", page.evaluate(FOCUSED)));
    }

    @Test
    void theSummaryOfErrorsHasTheFocusAndLeadsToTheField() {
        Window window = browsing.on(Device.DESK, "coordinator.demo-nur").open("/strong-families/groups/new");
        Page page = window.page();
        page.locator("#name").focus();
        page.keyboard().press("Enter");
        page.locator(".error-summary").waitFor();
        boolean focused = page.locator(".error-summary:focus").count() == 1;
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertAll(() -> assertTrue(focused, "the summary"), () -> assertEquals("name", page.evaluate(FOCUSED)));
    }
}
