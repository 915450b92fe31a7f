package org.hyzmat.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.hyzmat.host.views.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a setting comes from, and what is said of a wrong one. */
class SettingsReaderTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAnyFileTheUsualIsTaken() {
        Settings settings = SettingsReader.read(folder.resolve("none"), Map.of(), new Properties());

        assertEquals(8080, settings.port());
        assertEquals("127.0.0.1", settings.address());
        assertEquals(Language.TK, settings.language());
        assertEquals(Duration.ofSeconds(30), settings.start());
        assertEquals(Settings.Demo.OFF, settings.demo());
        assertTrue(settings.database().isEmbedded());
    }

    @Test
    void commandLineComesBeforeEnvironmentBeforeFile() throws IOException {
        Path file = file("web.port = 1001\nweb.language = ru\nmodules.drain-seconds = 5");
        Properties commandLine = new Properties();
        commandLine.setProperty("hyzmat.web.port", "1003");

        Settings settings = SettingsReader.read(
                file, Map.of("HYZMAT_WEB_PORT", "1002", "HYZMAT_MODULES_DRAIN_SECONDS", "6"), commandLine);

        assertEquals(1003, settings.port());
        assertEquals(Duration.ofSeconds(6), settings.drain());
        assertEquals(Language.RU, settings.language());
    }

    @Test
    void everyWrongSettingIsNamedWithWhatWasExpected() throws IOException {
        Path file = file("web.port = 80a\nweb.language = de\ntime.zone = Mars\ndemo = maybe\nweb.prot = 1\n"
                + "database.url = jdbc:mysql://x");

        List<String> said = assertThrows(
                        WrongSettingsException.class, () -> SettingsReader.read(file, Map.of(), new Properties()))
                .getMessage()
                .lines()
                .toList();

        assertTrue(
                said.contains("Setting web.port is '80a'; it must be a number from 0 to 65535 (0 takes a free one)."));
        assertTrue(said.contains("Setting web.language is 'de'; it must be tk, ru or en."));
        assertTrue(said.contains("Setting time.zone is 'Mars'; it must be a time zone such as Asia/Ashgabat."));
        assertTrue(said.stream().anyMatch(line -> line.startsWith("Setting demo is 'maybe'")));
        assertTrue(
                said.stream().anyMatch(line -> line.startsWith("Setting web.prot in ") && line.contains("is unknown")));
        assertTrue(said.stream().anyMatch(line -> line.contains("jdbc:mysql")));
        assertEquals(6, said.size());
    }

    @Test
    void demoWorldIsOnlyForThisMachine() {
        Properties commandLine = new Properties();
        commandLine.setProperty("hyzmat.demo", "true");
        commandLine.setProperty("hyzmat.web.address", "0.0.0.0");

        assertThrows(
                WrongSettingsException.class, () -> SettingsReader.read(folder.resolve("none"), Map.of(), commandLine));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("hyzmat.conf"), text);
    }
}
