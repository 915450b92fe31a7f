package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The browser of this machine: none is downloaded. */
final class Chromium {

    private static final String CHOSEN = "HYZMAT_CHROMIUM";
    private static final String MISSING =
            "There is no Chromium, Chrome or Edge where one is looked for; install one, or name it in " + CHOSEN + ".";

    /** First the one that never shows anything, and so draws no tabs and buttons that nobody sees. */
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private Chromium() {}

    /** Says what can run browsers, without looking for one of its own to download. */
    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Starts the browser; where there is none the tests are skipped, on a build machine they fail. */
    static Browser launch(Playwright playwright) {
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(find().orElseGet(Chromium::missing)));
    }

    private static Optional<Path> find() {
        Stream<String> chosen = Stream.ofNullable(System.getenv(CHOSEN));
        return Stream.concat(chosen, PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Path missing() {
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(MISSING);
        }
        return Assumptions.abort(MISSING);
    }
}
