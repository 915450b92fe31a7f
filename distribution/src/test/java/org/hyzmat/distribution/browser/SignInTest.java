package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Instant;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People enter by password and code, and leave nothing of anybody behind in the browser. */
@Tag("browser")
class SignInTest {

    private static final String KEPT = """
            async () => JSON.stringify([
                Object.entries(localStorage),
                Object.entries(sessionStorage),
                await caches.keys(),
                (await indexedDB.databases()).map(each => each.name),
                history.state])
            """;

    private static final long STEP_SECONDS = 30;

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void administratorEntersByACodeOfThePhone() {
        Window phone = browsing.on(Device.PHONE).open("/sign-in");
        Locator row = phone.page().locator("tr:has(code:text-is('agency-administrator.demo-cynar'))");
        String secret =
                row.locator("a[href^='otpauth:']").getAttribute("href").replaceAll(".*secret=([A-Z2-7]+).*", "$1");
        type(
                phone,
                "agency-administrator.demo-cynar",
                row.locator("code").nth(1).innerText());
        assertTrue(phone.path().startsWith("/sign-in/code"), phone.path());
        phone.open("/admin/accounts");
        assertEquals(403, phone.status(), "A password alone opens it.");

        enterCode(phone, "000000");
        assertEquals(422, phone.status());
        for (int attempt = 0; attempt < 3 && phone.path().startsWith("/sign-in/code"); attempt++) {
            // each code is good once, and whoever runs beside this test may have used the one of this half minute
            enterCode(phone, code(secret, Instant.now().plusSeconds(STEP_SECONDS)));
            if (phone.path().startsWith("/sign-in/code")) {
                phone.page().waitForTimeout(STEP_SECONDS * 1_000);
            }
        }

        phone.open("/admin/accounts");
        assertTrue(phone.words().contains("Läle Işangulyýewa"), phone.words());
    }

    private static void type(Window window, String name, String password) {
        window.write("#name", name);
        window.write("#password", password);
        window.tap(window.page()
                .locator("main form[action='/sign-in'] .btn-primary")
                .first());
    }

    private static void enterCode(Window window, String code) {
        window.open("/sign-in/code");
        window.write("#code", code);
        window.tap(window.page().locator("main .form-end .btn-primary"));
    }

    private static String code(String secret, Instant when) {
        try {
            return new TimeBasedOneTimePasswordGenerator()
                    .generateOneTimePasswordString(new SecretKeySpec(new Base32().decode(secret), "HmacSHA1"), when);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void nothingOfAnybodyStaysWhenSomebodyHasLeft() {
        Window desk = browsing.on(Device.DESK).open("/sign-in");
        Page page = desk.page();
        Locator row = page.locator("tr:has(code:text-is('coordinator.demo-cynar'))");
        type(desk, "coordinator.demo-cynar", row.locator("code").nth(1).innerText());
        desk.open("/people/families");
        String family = page.locator(".list td a").first().innerText();
        desk.tap(page.locator(".list td a").first());
        String shown = desk.path();
        assertTrue(desk.words().contains(family), desk.words());

        desk.tapButton("Sign out");
        page.goBack();

        String kept = page.evaluate(KEPT).toString();
        String cookies = page.context().cookies().toString();
        assertAll(
                () -> assertFalse(page.content().contains(family), "The page before is shown again: " + page.url()),
                () -> assertEquals(403, desk.open(shown).status()),
                () -> assertFalse(desk.source().contains(family)),
                () -> assertEquals("[[],[],[],[],null]", kept),
                () -> assertFalse(cookies.contains(family) || cookies.contains("hyzmat-session="), cookies));
    }
}
