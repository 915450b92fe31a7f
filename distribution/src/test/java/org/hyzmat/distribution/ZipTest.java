package org.hyzmat.distribution;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.hyzmat.testkit.web.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The zip runs after it is unpacked, and says what to do where it cannot. */
@Tag("process")
class ZipTest {

    private static final int UNUSABLE = 2;
    /** What a program says that ended because it was told to: 128 and the number of the signal. */
    private static final int TERMINATED = 143;

    @TempDir
    private static Path folder;

    private static UnpackedZip zip;

    @TempDir
    private Path data;

    @BeforeAll
    static void unpack() {
        zip = UnpackedZip.into(folder);
    }

    @Test
    void startsFromAnyFolderAndStopsWhenToldTo() {
        try (PortalProcess portal = start().from(data).run()) {
            Answer front = portal.visitor().get("/").expect(200);

            assertTrue(front.body().contains("href=\"/sign-in\""), front.body());
            assertTrue(portal.output().contains("coordinator.demo-nur "), portal.output());
            portal.visitor().as("coordinator.demo-nur").get("/strong-families").expect(200);
            assertEquals(TERMINATED, portal.stop(), portal.output());
        }
    }

    @Test
    void whatIsInTheFolderModulesRunsFromTheFirstStartOn() throws IOException {
        long shipped = shipped();
        try (PortalProcess portal = start().run()) {
            String modules = portal.visitor()
                    .as("platform-administrator.demo-department")
                    .get("/admin/modules")
                    .text();

            assertAll(
                    () -> assertTrue(modules.contains(shipped + " installed, " + shipped + " active"), modules),
                    () -> assertTrue(modules.contains("strong-families"), modules));
        }
    }

    /** How many modules lie in the folder, without what they only offer to others. */
    private static long shipped() throws IOException {
        try (Stream<Path> jars = Files.list(zip.modules())) {
            return jars.filter(ZipTest::isModule).count();
        }
    }

    private static boolean isModule(Path path) {
        try (JarFile jar = new JarFile(path.toFile())) {
            return jar.getEntry("module.yaml") != null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aSettingsFileIsNamedFromWhereOneStands() throws IOException {
        Files.writeString(data.resolve("my.conf"), "web.port = 80a\nweb.colour = red\ndemo = perhaps\n");

        PortalProcess portal =
                zip.portal().environment("HYZMAT_WEB_PORT", "80a").from(data).run("my.conf");

        assertEquals(UNUSABLE, portal.end(), portal.output());
        assertAll(
                () -> says(portal, "Setting web.port is '80a'; it must be a number from 0 to 65535"),
                () -> says(portal, "Setting web.colour in", "is unknown"),
                () -> says(portal, "Setting demo is 'perhaps'; it must be true, false"));
    }

    @Test
    void aMissingSettingsFileIsRefused() {
        PortalProcess portal = start().run("other.conf");

        assertEquals(UNUSABLE, portal.end(), portal.output());
        says(portal, "There is no settings file", "other.conf");
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            PortalProcess portal =
                    start().with("web.port", other.getLocalPort()).run();

            assertEquals(UNUSABLE, portal.end(), portal.output());
            says(portal, "127.0.0.1 port " + other.getLocalPort(), "choose another port with web.port");
        }
    }

    @Test
    void aFolderOfDataBelongsToOnePortal() {
        try (PortalProcess first = start().with("demo", false).run()) {
            first.visitor();

            PortalProcess second = start().with("demo", false).run();

            assertEquals(UNUSABLE, second.end(), second.output());
            says(second, "is in use by another Hyzmat", "give this one a data folder of its own");
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNamed() throws IOException {
        Path file = Files.createFile(data.resolve("file"));

        PortalProcess portal = start().with("data.folder", file.resolve("data")).run();

        assertEquals(UNUSABLE, portal.end(), portal.output());
        says(portal, "cannot be written to", "name another folder");
    }

    @Test
    void aStartUsesTheClassDataArchiveOnceItIsMade() throws IOException {
        Path loaded = data.resolve("classes.txt");

        PortalProcess prepare = start().run("prepare");
        assertEquals(0, prepare.end(), prepare.output());

        try (PortalProcess portal = start().with("demo", false)
                .environment("HYZMAT_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded)
                .run()) {
            portal.visitor();
        }
        String host = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains("org.hyzmat.host.Host "))
                .findFirst()
                .orElseThrow();
        assertTrue(host.contains("shared objects file (top)"), host);
    }

    private PortalProcess.Start start() {
        return zip.portal().with("data.folder", data.resolve("data"));
    }

    private static void says(PortalProcess portal, String... parts) {
        String line = portal.line(parts[0]).orElseThrow(() -> new AssertionError(portal.output()));
        for (String part : parts) {
            assertTrue(line.contains(part), line);
        }
    }
}
