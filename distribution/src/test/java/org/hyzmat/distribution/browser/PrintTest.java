package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On paper stands what was asked for, without what only a screen can use. */
@Tag("browser")
@Tag("thorough")
class PrintTest {

    private static final String FOR_SCREENS = ":is(.bar, .side, .foot, .strip, .skip, .tabs, .btn, .back):visible";
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final String IS_DARK_ON_WHITE = """
            () => {
              const parts = colour => colour.match(/[\\d.]+/g).slice(0, 3).map(Number);
              const shade = colour => parts(colour).reduce((sum, part) => sum + part, 0) / 3;
              const clear = colour => colour === "rgba(0, 0, 0, 0)" || shade(colour) === 255;
              const looks = [document.body, document.querySelector("main"), ...document.querySelectorAll("main .panel")]
                .map(element => getComputedStyle(element));
              return looks.every(look => clear(look.backgroundColor) && shade(look.color) < 64);
            }
            """;

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void theSheetOfASessionFitsTwoPages() {
        Window window = sheet("tk");
        Page page = print(window);
        String pdf = new String(page.pdf(new Page.PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        long pages = PAGE.matcher(pdf).results().count();

        assertAll(
                () -> assertEquals(0, page.locator(FOR_SCREENS).count(), "bars and buttons"),
                () -> assertTrue(page.locator(".sheet tbody").count() >= 10, "families"),
                () -> assertTrue(page.locator("main").innerText().contains("maşgala"), window.words()),
                () -> assertTrue(pdf.startsWith("%PDF-") && pdf.contains("Inter"), "a document in the portal’s font"),
                () -> assertTrue(pages == 1 || pages == 2, pages + " pages"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tk", "ru", "en"})
    void theFontHasTheLettersOfEveryLanguage(String language) {
        Page page = print(sheet(language));

        assertEquals(
                true,
                page.evaluate("async () => { await document.fonts.ready;"
                        + " return document.fonts.check('16px Inter', 'ÄäÇçŇňÖöŞşÜüÝýŽž')"
                        + " && [...document.fonts].some(face => face.status === 'loaded'); }"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people", "/people/families", "/strong-families", "/directory/services"})
    void aPageIsDarkOnWhiteAlsoWhereTheScreenIsDark(String path) {
        Window window = browsing.on(Device.DESK, "coordinator.demo-nur").in(ColorScheme.DARK);
        Page page = print(window.open(path));

        assertAll(
                () -> assertEquals(0, page.locator(FOR_SCREENS).count(), "bars and buttons"),
                () -> assertTrue(page.locator("h1").isVisible()),
                () -> assertTrue(page.locator(".list").first().isVisible()),
                () -> assertEquals(true, page.evaluate(IS_DARK_ON_WHITE)));
    }

    private static Window sheet(String language) {
        Window window = browsing.on(Device.DESK, "facilitator.demo-nur").open("/strong-families");
        window.tapInList("AŞ-12");
        window.tapInList("Session 1");
        String session = window.path();
        return window.reading(language).open(session + "/sheet");
    }

    private static Page print(Window window) {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return window.page();
    }
}
