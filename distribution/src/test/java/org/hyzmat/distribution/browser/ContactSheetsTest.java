package org.hyzmat.distribution.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws every page for people to look at: wide in English, narrow in Turkmen, narrow and dark in Russian. */
@Tag("browser")
@Tag("thorough")
class ContactSheetsTest {

    private static final Path FOLDER = Path.of("target", "contact-sheets");

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @BeforeAll
    static void makeFolder() throws IOException {
        Files.createDirectories(FOLDER);
    }

    @Test
    void everyPageIsDrawn() throws IOException {
        List<Window> windows = windows();
        Shapes shapes = new Shapes();
        int number = 0;
        for (String persona : browsing.personas()) {
            windows.forEach(window -> window.enter(persona));
            for (Found page : Crawl.by(windows.get(0))) {
                if (shapes.addsTo(page)) {
                    windows.forEach(window -> window.open(page.path()));
                    Sheet.of(windows).write(FOLDER, name(++number, page, persona));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerIsDrawn(Scene scene) throws IOException {
        draw(scene);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerAtHomeIsDrawn(HomeScene scene) throws IOException {
        draw(scene);
    }

    private static void draw(Played scene) throws IOException {
        List<Window> windows = windows();
        windows.forEach(scene::play);

        Sheet.of(windows).write(FOLDER, "answer-" + scene.name().toLowerCase(Locale.ROOT));
    }

    private static List<Window> windows() {
        return List.of(
                browsing.on(Device.DESK).reading("en"),
                browsing.on(Device.PHONE).reading("tk"),
                browsing.on(Device.PHONE).reading("ru").in(ColorScheme.DARK));
    }

    private static String name(int number, Found page, String persona) {
        String words = page.route().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return String.format(Locale.ROOT, "%03d-%s-%s", number, words, persona);
    }
}
