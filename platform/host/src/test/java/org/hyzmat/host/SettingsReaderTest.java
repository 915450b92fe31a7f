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
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.PublicSettings;
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

    @Test
    void demoWorldHasNoOtherNamesAndNoProxies() throws IOException {
        Path file = file("demo = true\nweb.hosts = hyzmat.example.org\nweb.proxies = 127.0.0.1");

        String said = assertThrows(
                        WrongSettingsException.class, () -> SettingsReader.read(file, Map.of(), new Properties()))
                .getMessage();

        assertTrue(said.contains("Setting web.hosts is 'hyzmat.example.org'; it must be empty while demo is on"), said);
        assertTrue(said.contains("Setting web.proxies is '127.0.0.1'; it must be empty while demo is on"), said);
    }

    @Test
    void addressThatOthersReachNeedsAProxyThatSpeaksHttps() throws IOException {
        String others = "web.address = 0.0.0.0\n";

        String said = assertThrows(
                        WrongSettingsException.class,
                        () -> SettingsReader.read(file(others), Map.of(), new Properties()))
                .getMessage();

        assertTrue(said.startsWith("Setting web.address is '0.0.0.0'; it must be an address of this machine"), said);
        assertTrue(said.contains("unless web.proxies names the proxy"), said);
        SettingsReader.read(file(others + "web.proxies = 10.0.0.5"), Map.of(), new Properties());
        SettingsReader.read(file("web.address = ::1"), Map.of(), new Properties());
    }

    @Test
    void portalAnswersToNamesWithoutProtocolAndPort() throws IOException {
        Set<String> hosts = SettingsReader.read(
                        file("web.hosts = hyzmat.example.org, 10.0.0.7,[fd00::7]"), Map.of(), new Properties())
                .open()
                .hosts();

        assertEquals(Set.of("hyzmat.example.org", "10.0.0.7", "[fd00::7]"), hosts);
        for (String wrong : List.of("https://a.org", "a.org:80", "a.org/x", "*.a.org", "a b")) {
            assertThrows(
                    WrongSettingsException.class,
                    () -> SettingsReader.read(file("web.hosts = " + wrong), Map.of(), new Properties()),
                    wrong);
        }
    }

    @Test
    void portalMeetsThePublicAsItIsSet() throws IOException {
        PublicSettings open = SettingsReader.read(
                        file("web.public-url = https://hyzmat.example.org/\nweb.public-requests = 0\n"
                                + "web.proxies = 10.0.0.5, fd00::5"),
                        Map.of(),
                        new Properties())
                .open();

        assertEquals("https://hyzmat.example.org", open.address());
        assertEquals(0, open.requestsPerMinute());
        assertEquals(2, open.proxies().size());
    }

    @Test
    void publicAddressNamesNoPage() throws IOException {
        for (String wrong :
                List.of("hyzmat.example.org", "ftp://a.org", "https://a.org/x", "https://a.org?x", "http://")) {
            Path file = file("web.public-url = " + wrong + "\nweb.proxies = proxy.example.org");

            String said = assertThrows(
                            WrongSettingsException.class, () -> SettingsReader.read(file, Map.of(), new Properties()))
                    .getMessage();

            assertTrue(said.contains("Setting web.public-url is '" + wrong + "'; it must be an address such as"), said);
            assertTrue(
                    said.contains("Setting web.proxies is 'proxy.example.org'; it must be addresses in digits"), said);
        }
    }

    @Test
    void addressOfAPageIsThatOfThePortal() {
        Properties commandLine = new Properties();
        commandLine.setProperty("hyzmat.demo", "true");
        Settings demo = SettingsReader.read(folder.resolve("none"), Map.of(), commandLine);
        Settings plain = SettingsReader.read(folder.resolve("none"), Map.of(), new Properties());
        commandLine.setProperty("hyzmat.web.public-url", "https://hyzmat.example.org");
        Settings set = SettingsReader.read(folder.resolve("none"), Map.of(), commandLine);

        assertEquals(
                Optional.of("http://127.0.0.1:8081/notes"),
                PortalAddress.of(demo, 8081).of("/notes"));
        assertEquals(Optional.empty(), PortalAddress.of(plain, 8081).of("/notes"));
        assertEquals(
                Optional.of("https://hyzmat.example.org/notes?a=b"),
                PortalAddress.of(set, 8081).of("/notes?a=b"));
        assertThrows(
                IllegalArgumentException.class,
                () -> PortalAddress.of(set, 8081).of("//other.org"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("hyzmat.conf"), text);
    }
}
