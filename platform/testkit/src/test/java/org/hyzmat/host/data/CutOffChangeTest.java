package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of tables of the embedded database that ends with the program that made it. */
@Tag("lasting")
final class CutOffChangeTest {

    private static final String ADD = "alter table visit add column reason varchar(20) default 'none' not null;";

    @TempDir
    private Path folder;

    @BeforeEach
    void beginWithAVisit() {
        try (Database database = open()) {
            database.modules().prepare(CutOffProgram.visits());
            try (ModuleDatabase visits = database.modules().open(CutOffProgram.visits())) {
                visits.jdbi().useHandle(handle -> handle.execute("insert into visit (id) values (7)"));
            }
        }
    }

    @Test
    void theVersionBeforeFindsItsTables() throws Exception {
        cutOff();

        try (Database database = open()) {
            assertTrue(database.modules().isPrepared(CutOffProgram.visits()));
            assertEquals(List.of("7"), read(database, CutOffProgram.visits(), "select id from visit"));
            assertEquals(List.of(), left());
        }
    }

    @Test
    void aCorrectedVersionChangesThem() throws Exception {
        cutOff();

        try (Database database = open()) {
            ModuleData corrected = CutOffProgram.visits(ADD);
            database.modules().prepare(corrected);

            assertEquals(List.of("none"), read(database, corrected, "select reason from visit where id = 7"));
            assertEquals(List.of(), left());
        }
    }

    private void cutOff() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CutOffProgram.class.getName(),
                        folder.toString())
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Instant deadline = Instant.now().plusSeconds(180);
        while (!Files.readString(said).contains(CutOffProgram.SAID)
                && Instant.now().isBefore(deadline)) {
            assertFalse(program.waitFor(20, TimeUnit.MILLISECONDS), "The change ended by itself.");
        }
        program.destroyForcibly();
        assertTrue(program.waitFor(10, TimeUnit.SECONDS));
        assertEquals(List.of("before-change-of-visits.bin"), left());
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("before-change"))
                    .toList();
        }
    }

    private static List<String> read(Database database, ModuleData data, String sql) {
        try (ModuleDatabase opened = database.modules().open(data)) {
            return opened.jdbi()
                    .withHandle(handle ->
                            handle.createQuery(sql).mapTo(String.class).list());
        }
    }

    private Database open() {
        return Database.open(DatabaseSettings.embedded(folder));
    }
}
