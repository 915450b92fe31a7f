package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.hyzmat.testkit.TestingDatabase;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A server that is gone at the start or while running. */
@Tag("postgres")
final class DatabaseGonePostgresqlTest {

    private TestingDatabase testing;
    private TestingGate gate;
    private DatabaseSettings settings;

    @BeforeEach
    void putAGateBeforeTheServer() {
        testing = TestingDatabase.postgresql();
        DatabaseSettings direct = testing.settings();
        String port = direct.url().replaceFirst(".*:(\\d+)/.*", "$1");
        gate = TestingGate.before(Integer.parseInt(port));
        settings = new DatabaseSettings(
                direct.folder(),
                direct.url().replace(":" + port + "/", ":" + gate.port() + "/"),
                direct.user(),
                direct.password(),
                direct.connectionsPerModule());
    }

    @AfterEach
    void close() {
        gate.close();
        testing.close();
    }

    @Test
    void goneAtTheStartIsToldAndMayBeTriedAgain() {
        gate.shut();
        DatabaseUnavailableException gone =
                assertThrows(DatabaseUnavailableException.class, () -> Database.open(settings));
        assertTrue(
                gone.getMessage().startsWith("The database at " + settings.url() + " cannot be opened as hyzmat: "),
                gone.getMessage());

        gate.open();

        try (Database database = Database.open(settings)) {
            assertTrue(database.answers());
        }
    }

    @Test
    void wrongPasswordIsTold() {
        DatabaseUnavailableException refusal = assertThrows(
                DatabaseUnavailableException.class,
                () -> Database.open(new DatabaseSettings(settings.folder(), settings.url(), "hyzmat", "wrong", 1)));

        assertEquals(
                "The database at " + settings.url()
                        + " cannot be opened as hyzmat: password authentication failed for user \"hyzmat\".",
                refusal.getMessage());
    }

    @Test
    void goneWhileRunningRecoversByItself() {
        try (Database database = Database.open(settings)) {
            database.modules().prepare(TestingModules.people());
            try (ModuleDatabase people = database.modules().open(TestingModules.people())) {
                assertEquals(List.of(1), one(people.jdbi()));
                gate.shut();
                assertFalse(database.answers());
                assertThrows(JdbiException.class, () -> one(people.jdbi()));
                assertThrows(JdbiException.class, () -> one(database.platform()));
                assertThrows(
                        DatabaseUnavailableException.class,
                        () -> database.modules().prepare(TestingModules.people()));

                gate.open();

                awaitOne(people.jdbi());
                awaitOne(database.platform());
                assertTrue(database.answers());
            }
        }
    }

    private static List<Integer> one(Jdbi jdbi) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select 1").mapTo(Integer.class).list());
    }

    private static void awaitOne(Jdbi jdbi) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (true) {
            try {
                assertEquals(List.of(1), one(jdbi));
                return;
            } catch (JdbiException e) {
                assertTrue(Instant.now().isBefore(deadline), e.toString());
            }
        }
    }
}
