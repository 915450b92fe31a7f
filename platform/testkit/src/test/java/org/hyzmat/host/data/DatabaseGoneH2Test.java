package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.hyzmat.testkit.TestingDatabase;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A database file that closed itself, as after a full disk. */
@Tag("lasting")
final class DatabaseGoneH2Test {

    @Test
    void closedFileIsOpenedAgain() {
        try (TestingDatabase testing = TestingDatabase.h2();
                Database database = Database.open(testing.settings())) {
            database.modules().prepare(TestingModules.people());
            try (ModuleDatabase people = database.modules().open(TestingModules.people())) {
                assertEquals(List.of(0), count(people));
                breakDown(database);

                assertTrue(database.answers());

                awaitCount(people);
                assertEquals(List.of("0"), writeDelay(database));
            }
        }
    }

    private static void breakDown(Database database) {
        assertThrows(
                JdbiException.class,
                () -> database.platform().useHandle(handle -> handle.execute("shutdown immediately")));
    }

    /** The connection that broke is tried once more before it is thrown away. */
    private static void awaitCount(ModuleDatabase people) {
        Instant deadline = Instant.now().plusSeconds(20);
        while (true) {
            try {
                assertEquals(List.of(0), count(people));
                return;
            } catch (JdbiException e) {
                assertTrue(Instant.now().isBefore(deadline), e.toString());
            }
        }
    }

    private static List<Integer> count(ModuleDatabase people) {
        return people.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from person")
                        .mapTo(Integer.class)
                        .list());
    }

    private static List<String> writeDelay(Database database) {
        return database.platform()
                .withHandle(
                        handle -> handle.createQuery("""
                                select setting_value
                                from information_schema.settings
                                where setting_name = 'WRITE_DELAY'
                                """).mapTo(String.class).list());
    }
}
