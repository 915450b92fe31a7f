package org.hyzmat.host.data.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files make a set of migrations. */
class MigrationSetTest {

    @Test
    void filesAreSorted() {
        MigrationSet set = MigrationSet.ofModule("x", files("002-add-name.sql", "001-create-visit.sql"));

        assertEquals(List.of("001-create-visit.sql", "002-add-name.sql"), names(set));
        assertEquals(2, set.last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-create-visit.sql",
                "001_create_visit.sql",
                "001-create.sql",
                "001-Create-visit.sql",
                "V001__create-visit.sql",
                "001-create-visit.SQL",
                "001--create-visit.sql",
                "001-create-visit.txt",
                "0001-create-visit.sql",
            })
    void wronglyNamedFileIsRefused(String name) {
        MigrationException refusal =
                assertThrows(MigrationException.class, () -> MigrationSet.ofModule("x", files(name)));

        assertEquals(
                "Migration " + name + " of module x has a wrong name: it must be three digits, a verb and an object,"
                        + " such as 002-add-visit-reason.sql.",
                refusal.getMessage());
    }

    @Test
    void gapIsRefused() {
        MigrationException refusal = assertThrows(
                MigrationException.class,
                () -> MigrationSet.ofModule("x", files("001-create-visit.sql", "003-add-name.sql")));

        assertEquals("Migration 003-add-name.sql of module x leaves a gap: there is no 002.", refusal.getMessage());
    }

    @Test
    void beginningAfterOneIsRefused() {
        assertThrows(MigrationException.class, () -> MigrationSet.ofModule("x", files("000-create-visit.sql")));
        assertThrows(MigrationException.class, () -> MigrationSet.ofModule("x", files("002-create-visit.sql")));
    }

    @Test
    void sameNumberTwiceIsRefused() {
        MigrationException refusal = assertThrows(
                MigrationException.class,
                () -> MigrationSet.ofModule("x", files("001-create-visit.sql", "001-add-name.sql")));

        assertEquals(
                "Migrations 001-add-name.sql and 001-create-visit.sql of module x have the same number.",
                refusal.getMessage());
    }

    @Test
    void platformMayLeaveGaps() {
        MigrationSet set = new MigrationSet("the platform", files("001-create-a.sql", "010-create-b.sql"));

        assertEquals(10, set.last());
    }

    private static List<Migration> files(String... names) {
        return Stream.of(names).map(name -> new Migration(name, "")).toList();
    }

    private static List<String> names(MigrationSet set) {
        return set.files().stream().map(Migration::name).toList();
    }
}
