package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser's own buttons do no harm after something was saved. */
@Tag("browser")
@Tag("thorough")
class BackButtonTest {

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void goingBackAfterSavingAddsNothingTwice() {
        Window desk = browsing.on(Device.DESK, "coordinator.demo-nur").open("/strong-families/groups/new");
        Page page = desk.page();
        page.fill("#name", "AŞ-88");
        for (String field : new String[] {"#service", "#curriculum", "#place"}) {
            page.locator(field)
                    .selectOption(page.locator(field + " option").nth(1).getAttribute("value"));
        }
        page.locator("#facilitator").check();
        desk.tap(page.locator("main .form-end .btn-primary"));
        String saved = desk.path();

        page.goBack();
        desk.tap(page.locator("main .form-end .btn-primary"));

        int again = desk.status();
        desk.open("/strong-families");
        assertAll(
                () -> assertTrue(saved.contains("/groups/") && !saved.endsWith("/new"), saved),
                () -> assertEquals(422, again, "a new form is empty"),
                () -> assertEquals(1, page.locator("main a:text-is('AŞ-88')").count()));
    }

    @Test
    void reloadingASavedPageSendsNothingAgain() {
        Window desk = browsing.on(Device.DESK, "coordinator.demo-nur").open("/people/families");
        desk.tap(desk.page().locator(".list td a").first());
        desk.tap(desk.page().locator("a[href$='/edit']").first());
        desk.tap(desk.page().locator("main .form-end .btn-primary"));
        String saved = desk.path();

        desk.page().reload();

        assertAll(() -> assertEquals(200, desk.status()), () -> assertEquals(saved, desk.path()));
    }
}
