package org.hyzmat.host.data;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data folder of the embedded database: who may open it, and what a killed process leaves there. */
@Tag("lasting")
final class DataFolderTest {

    private static final int COMMITS = 200;
    private static final int COPIES = 60;
    private static final int SMALL_COMMITS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void folderInUseIsRefusedInTheSameProcess() {
        try (Database first = open()) {
            UnusableDataException refusal = assertThrows(UnusableDataException.class, this::open);

            assertTrue(first.answers());
            assertEquals(
                    "Data folder " + folder + " is in use by another Hyzmat (its file hyzmat.lock is locked). Stop"
                            + " that one, or give this one a data folder of its own.",
                    refusal.getMessage());
        }
        open().close();
    }

    @Test
    void nobodyElseOnTheMachineGetsIntoTheFolder() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        open().close();

        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    void firstStartThatWasEndedHalfwayIsBegunAgain() {
        for (String left : List.of(
                "drop table platform.module_schema",
                "delete from platform.installation",
                "drop table platform.installation")) {
            try (Database first = open()) {
                first.platform().useHandle(handle -> {
                    handle.execute("delete from platform.module_schema");
                    handle.execute("delete from platform.installation");
                    handle.execute(left);
                });
            }
            try (Database second = open()) {
                assertTrue(second.answers(), left);
            }
            open().close();
        }
    }

    @Test
    void installationThatLostItsRowIsNotBegunAgain() {
        try (Database first = open()) {
            first.platform().useHandle(handle -> handle.execute("delete from platform.installation"));
        }

        assertTrue(assertThrows(UnusableDataException.class, this::open)
                .getMessage()
                .contains("Restore the backup"));
    }

    @Test
    void killedProcessLosesNoCommitAndLeavesTheFolderFree() throws Exception {
        Path said = folder.resolve("said");
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommittingWriter.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Instant deadline = Instant.now().plusSeconds(180);
        while (acknowledged(said) < COMMITS && Instant.now().isBefore(deadline)) {
            assertFalse(writer.waitFor(20, TimeUnit.MILLISECONDS), "The writer ended by itself.");
        }
        assertThrows(UnusableDataException.class, this::open);
        writer.destroyForcibly();
        assertTrue(writer.waitFor(10, TimeUnit.SECONDS));

        try (Database database = open()) {
            int kept = database.platform()
                    .withHandle(handle -> handle.createQuery("select count(*) from module_event")
                            .mapTo(Integer.class)
                            .one());
            long told = acknowledged(said);
            assertTrue(told >= COMMITS && kept >= told, kept + " of " + told);
        }
    }

    /** Room in the middle of the file is used again, so the newest commit may lie anywhere in it. */
    @Test
    void everyCommitIsInTheFileOnceItIsAcknowledged() throws Exception {
        try (Database database = open()) {
            database.platform().useHandle(handle -> handle.execute("set retention_time 0"));
            for (int commits = 1; commits <= COPIES; commits++) {
                database.platform().useHandle(CommittingWriter::add);
                Files.copy(folder.resolve("hyzmat.mv.db"), folder.resolve("killed.mv.db"), REPLACE_EXISTING);
                assertEquals(commits, rowsOf("killed"));
            }
        }
    }

    private int rowsOf(String copy) throws SQLException {
        String password = InstallationKey.of(folder).password("hyzmat");
        String url = "jdbc:h2:file:" + folder.resolve(copy).toAbsolutePath() + ";DATABASE_TO_LOWER=TRUE;IFEXISTS=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "hyzmat", password);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from platform.module_event")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static long acknowledged(Path said) throws IOException {
        return Files.readAllLines(said).stream()
                .filter(line -> line.startsWith(CommittingWriter.SAID))
                .count();
    }

    @Test
    void keyIsReadableForItsOwnerOnly() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        open().close();

        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("installation.key"))));
    }

    @Test
    void anotherKeyIsRefused() throws IOException {
        open().close();
        Files.writeString(folder.resolve("installation.key"), "ab".repeat(32));

        UnusableDataException refusal = assertThrows(UnusableDataException.class, this::open);

        assertTrue(refusal.getMessage().contains("was made with another installation key"), refusal.getMessage());
    }

    @Test
    void damagedKeyIsRefused() throws IOException {
        Files.writeString(folder.resolve("installation.key"), "nothing");

        UnusableDataException refusal = assertThrows(UnusableDataException.class, this::open);

        assertTrue(refusal.getMessage().contains("Put it back from the backup"), refusal.getMessage());
    }

    @Test
    void dataOfANewerProgramIsRefused() {
        try (Database database = open()) {
            database.platform().useHandle(handle -> handle.execute("update installation set data_version = 999"));
        }

        UnusableDataException refusal = assertThrows(UnusableDataException.class, this::open);

        assertTrue(
                refusal.getMessage().startsWith("The data was written by a newer Hyzmat: it has version 999"),
                refusal.getMessage());
    }

    @Test
    void folderThatCannotBeWrittenIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        UnusableDataException refusal = assertThrows(
                UnusableDataException.class, () -> Database.open(DatabaseSettings.embedded(file.resolve("data"))));

        assertTrue(refusal.getMessage().contains("cannot be written to"), refusal.getMessage());
    }

    @Test
    void modulesComeBackWithTheirRows() {
        try (Database database = open()) {
            database.modules().prepare(TestingModules.people());
            try (ModuleDatabase people = database.modules().open(TestingModules.people())) {
                people.jdbi()
                        .useHandle(handle -> handle.createUpdate(
                                        "insert into person (id, agency_id, name) values (:id, :agency, 'Aýna')")
                                .bind("id", UUID.randomUUID())
                                .bind("agency", UUID.randomUUID())
                                .execute());
            }
        }
        try (Database database = open();
                ModuleDatabase people = database.modules().open(TestingModules.people())) {
            List<String> names = people.jdbi()
                    .withHandle(handle -> handle.createQuery("select name from person")
                            .mapTo(String.class)
                            .list());
            assertEquals(List.of("Aýna"), names);
        }
    }

    @Test
    void fileThatIsMostlyAirIsCompactedWhenClosed() throws IOException {
        Path file = folder.resolve("hyzmat.mv.db");
        try (Database database = open()) {
            database.platform().useHandle(handle -> {
                for (int i = 0; i < SMALL_COMMITS; i++) {
                    CommittingWriter.add(handle);
                }
            });
            assertTrue(Files.size(file) > 16L << 20, Files.size(file) + " bytes");
        }

        assertTrue(Files.size(file) < 2L << 20, Files.size(file) + " bytes");
    }

    private Database open() {
        return Database.open(DatabaseSettings.embedded(folder));
    }
}
