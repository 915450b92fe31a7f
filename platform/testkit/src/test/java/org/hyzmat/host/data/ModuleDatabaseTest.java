package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Instant;
import java.util.List;
import org.hyzmat.testkit.TestingDatabase;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database of one running version, from its first use to its end. */
final class ModuleDatabaseTest {

    private TestingDatabase testing;
    private Database database;

    @BeforeEach
    void prepare() {
        testing = TestingDatabase.h2();
        database = Database.open(testing.settings());
        database.modules().prepare(TestingModules.people());
    }

    @AfterEach
    void close() {
        database.close();
        testing.close();
    }

    @Test
    void twoVersionsWorkSideBySide() {
        try (ModuleDatabase old = open();
                ModuleDatabase current = open()) {
            assertEquals(names(old.jdbi()), names(current.jdbi()));
            old.close();
            assertEquals(List.of(), names(current.jdbi()));
        }
    }

    @Test
    void nothingIsConnectedBeforeTheFirstUse() {
        try (ModuleDatabase people = open()) {
            assertEquals(0, sessionsOfPeople());
            names(people.jdbi());
            assertEquals(1, sessionsOfPeople());
        }
        assertEquals(0, sessionsOfPeople());
    }

    @Test
    void closedDatabaseAnswersNothing() {
        ModuleDatabase people = open();
        names(people.jdbi());

        people.close();
        people.close();

        assertThrows(ConnectionException.class, () -> names(people.jdbi()));
    }

    @Test
    void closedDatabaseIsForgotten() {
        List<WeakReference<Object>> closed = openAndClose();

        Instant deadline = Instant.now().plusSeconds(20);
        while (closed.stream().anyMatch(reference -> reference.get() != null)) {
            assertTrue(Instant.now().isBefore(deadline), "Somebody still holds a closed database.");
            System.gc();
        }
    }

    private List<WeakReference<Object>> openAndClose() {
        try (ModuleDatabase people = open()) {
            names(people.jdbi());
            return List.of(new WeakReference<>(people), new WeakReference<>(people.jdbi()));
        }
    }

    private ModuleDatabase open() {
        return database.modules().open(TestingModules.people());
    }

    private int sessionsOfPeople() {
        return database.platform()
                .withHandle(
                        handle -> handle.createQuery("""
                                select count(*)
                                from information_schema.sessions
                                where lower(user_name) like '%_people'
                                """).mapTo(Integer.class).one());
    }

    private static List<String> names(Jdbi jdbi) {
        return jdbi.withHandle(handle -> handle.createQuery("select name from person")
                .mapTo(String.class)
                .list());
    }
}
