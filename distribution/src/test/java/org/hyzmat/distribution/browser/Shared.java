package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;

/** The one portal and the one browser of all browser tests: to start them costs seconds. */
final class Shared implements AutoCloseable {

    private final Playwright playwright;
    private final Browser browser;
    private final Path folder;
    private final Optional<PortalProcess> portal;
    private final String address;

    /** Finds the browser first: without one there is no need for a portal. */
    Shared() {
        playwright = Chromium.playwright();
        browser = Chromium.launch(playwright);
        folder = temporaryFolder();
        Optional<String> running = Optional.ofNullable(System.getProperty("hyzmat.portal"));
        portal = running.isPresent() ? Optional.empty() : Optional.of(start());
        address = running.orElseGet(() -> portal.orElseThrow().address());
    }

    private PortalProcess start() {
        return UnpackedZip.into(folder.resolve("zip"))
                .portal()
                .with("demo", true)
                .with("data.folder", folder.resolve("data"))
                .run();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("hyzmat-browser");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    Browser browser() {
        return browser;
    }

    /** Where the portal is: one started from the zip, or the one that the property hyzmat.portal names. */
    String address() {
        return address;
    }

    @Override
    public void close() {
        playwright.close();
        portal.ifPresent(PortalProcess::close);
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
