package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What people do often stays short on a phone. */
@Tag("browser")
class TaskBarsTest {

    private static final String CONTROLS = "main :is(input:not([type=hidden]), select, textarea):visible";

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void aPersonIsFoundWithThreeTaps() {
        Window phone = browsing.on(Device.PHONE, "facilitator.demo-nur").open("/");

        phone.tap(phone.page().locator("main a[href='/people']"));
        phone.write("#name", "annayew");
        phone.tap(phone.page().locator(".filter button"));
        phone.tap(phone.page().locator(".list td a").first());

        assertAll(
                () -> assertTrue(phone.page().locator("h1").innerText().startsWith("Annaýew"), phone.words()),
                () -> assertTrue(phone.taps() <= 3, phone.taps() + " taps"));
    }

    /** The name that was looked for is not asked again: it stands in the form. */
    @Test
    void aFamilyIsAddedWithTwelveFields() {
        Window phone = browsing.on(Device.PHONE, "coordinator.demo-nur").open("/people/families/find");
        Page page = phone.page();

        page.fill("#name", "Ataberdiýew");
        phone.tap(page.locator("main .form-end .btn-primary"));
        int fields = page.locator(CONTROLS).count();
        choose(page, "-role", 1);
        fill(page, "-name", 0, "Ataberdiýewa Oguljan");
        fill(page, "-born", 0, "1984");
        fill(page, "-name", 1, "Ataberdiýew Kerim");
        fill(page, "-born", 1, "2014");
        phone.tap(page.locator("main .form-end .btn-primary"));

        assertAll(
                () -> assertTrue(fields <= 12, fields + " fields"),
                () -> assertTrue(page.locator("h1").innerText().contains("Ataberdiýew"), phone.words()),
                () -> assertTrue(phone.words().contains("Oguljan"), phone.words()),
                () -> assertTrue(phone.words().contains("Kerim"), phone.words()));
    }

    private static void choose(Page page, String field, int option) {
        page.locator("main select[name$='" + field + "']").first().selectOption(new SelectOption().setIndex(option));
    }

    private static void fill(Page page, String field, int number, String text) {
        page.locator("main input[name$='" + field + "']").nth(number).fill(text);
    }

    @Test
    void aModuleIsSwitchedOffWithThreeTaps() {
        Window phone = browsing.on(Device.PHONE).signIn("platform-administrator.demo-department");

        phone.open("/admin/modules");
        phone.tap(phone.page().locator("a[href='/admin/modules/people/stop']"));
        phone.tap(phone.page().locator("main .btn-danger"));

        int taps = phone.taps();
        Locator start = phone.page().locator("form[action='/admin/modules/people/start'] button");
        boolean isOff = start.isVisible();
        start.click();
        assertAll(
                () -> assertTrue(isOff, phone.words()),
                () -> assertTrue(taps <= 3, taps + " taps"),
                () -> assertEquals(200, phone.ask("/admin/modules").status()));
    }
}
