package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types is lost neither by leaving the page nor by being away for long, and is left in no browser. */
@Tag("browser")
class TypingTest {

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    private static final String NAME = "coordinator.demo-nur";
    private static final String FORM = "/strong-families/groups/new";
    private static final int AWAY_MINUTES = 31;

    @TempDir
    static Path folder;

    private static TestingHost host;
    private static String password;

    @BeforeAll
    static void start() {
        host = TestingHost.start(
                HostSetup.offering(List.of(UnpackedZip.into(folder).modules()))
                        .filled()
                        .endingSessions());
        password = host.stranger()
                .get("/sign-in")
                .page()
                .select("td form:has(input[value=" + NAME + "]) input[name=password]")
                .val();
    }

    @AfterAll
    static void stop() {
        host.close();
    }

    /** A browser of its own, whose pages have a clock that is moved. */
    private static Window enter() {
        Window window = browsing.at(host.address(), Device.DESK);
        window.page().clock().install();
        return window.signIn(NAME);
    }

    private static void fill(Page page, String name) {
        page.fill("#name", name);
        for (String field : new String[] {"#service", "#curriculum", "#place"}) {
            page.locator(field)
                    .selectOption(page.locator(field + " option").nth(1).getAttribute("value"));
        }
        page.locator("#facilitator").check();
    }

    private static void keep(Page page) {
        page.waitForResponse(
                answer -> answer.url().endsWith("/account/drafts") && answer.status() == 204,
                () -> page.clock().runFor(4_000));
    }

    private static Locator save(Page page) {
        return page.locator("main .form-end .btn-primary");
    }

    @Test
    void draftIsOfferedInAnotherBrowserUntilTheFormIsSaved() {
        Window first = enter().open(FORM);
        fill(first.page(), "AŞ-90");
        keep(first.page());

        Page page = enter().open(FORM).page();
        Locator notice = page.locator(".draft");
        notice.waitFor();
        String before = page.inputValue("#name");
        page.locator(".draft button").first().click();
        String after = page.inputValue("#name");
        boolean isChosen = page.locator("#facilitator").isChecked();
        save(page).click();
        page.waitForURL("**/groups/*-*");
        page.navigate(host.address() + FORM);
        page.waitForResponse(answer -> answer.url().endsWith("/drafts/find"), page::reload);

        assertAll(
                () -> assertEquals("", before),
                () -> assertEquals("AŞ-90", after),
                () -> assertTrue(isChosen),
                () -> assertEquals(0, notice.count()));
    }

    @Test
    void whoeverWasAwayGivesThePasswordOverThePageAndGoesOn() {
        Page page = enter().open(FORM).page();
        fill(page, "AŞ-91");
        host.clock().advance(Duration.ofMinutes(AWAY_MINUTES));
        page.clock()
                .setFixedTime(System.currentTimeMillis()
                        + Duration.ofMinutes(AWAY_MINUTES).toMillis());

        save(page).click();
        page.locator("#enter-again").waitFor();
        page.fill("#enter-again-password", "wrong");
        page.locator("#enter-again .btn-primary").click();
        page.locator("#enter-again [role=alert]").waitFor();
        String typed = page.inputValue("#name");
        page.fill("#enter-again-password", password);
        page.locator("#enter-again .btn-primary").click();
        page.waitForURL("**/groups/*-*");

        assertEquals("AŞ-91", typed);
        assertTrue(page.locator("main").innerText().contains("AŞ-91"));
    }

    @Test
    void formThatWasSentTooLateIsSentAfterSigningIn() {
        Window window = enter().open(FORM);
        Page page = window.page();
        fill(page, "AŞ-92");
        host.clock().advance(Duration.ofMinutes(AWAY_MINUTES));

        window.tap(save(page));
        String notice = window.words();
        page.fill("#name", NAME);
        page.fill("#password", password);
        window.tap(save(page));
        String offered = window.words();
        window.tap(save(page));

        assertAll(
                () -> assertTrue(notice.contains("not lost"), notice),
                () -> assertTrue(offered.contains("AŞ-92"), offered),
                () -> assertTrue(window.words().contains("AŞ-92"), window.words()));
    }

    @Test
    void nothingIsLeftInABrowserFromWhichSomebodySignedOut() {
        Window window = enter().open(FORM);
        Page page = window.page();
        page.fill("#name", "AŞ-93");
        keep(page);

        // the browser asks whether to leave what is typed
        page.onDialog(Dialog::accept);
        window.tap(page.locator(".bar-wide form.leave button"));
        page.goBack();

        String shown = page.content();
        String stored = (String) page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])");
        assertAll(
                () -> assertFalse(shown.contains("AŞ-93") || shown.contains("Jeren"), shown),
                () -> assertEquals("[{},{}]", stored),
                () -> assertEquals(0, page.evaluate("() => caches.keys().then(keys => keys.length)")),
                () -> assertEquals(403, window.status()));
    }
}
