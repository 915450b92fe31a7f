package org.hyzmat.host.data.migration;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "grant select on visit to x",
                "revoke all on visit from x",
                "set search_path = x",
                "create schema x",
                "create view x as select 1",
                "create or replace view x as select 1",
                "create function x() returns integer language sql as 'select 1'",
                "create trigger x before insert on visit call 'x'",
                "create rule x as on select to visit do instead nothing",
                "create role x",
                "alter user x password 'x'",
                "alter schema x rename to y",
                "alter default privileges grant select on tables to x",
                "drop schema x",
                "do 'select 1'",
                "select 1",
                "create synonym x for visit",
                "commit",
            })
    void statementThatIsTheHostsIsRefused(String sql) {
        MigrationSet set = MigrationSet.ofModule(
                "x", List.of(new Migration("001-create-visit.sql", "create table visit (id uuid);\n" + sql + ";")));

        MigrationException refusal = assertThrows(MigrationException.class, set::checkStatements);

        assertTrue(
                refusal.getMessage()
                        .startsWith("Migration 001-create-visit.sql of module x may not run its statement 2"),
                refusal.getMessage());
    }

    @Test
    void statementsOnTablesAndRowsAreTaken() {
        String sql = """
                -- grant nothing; set nothing
                create table visit (id uuid primary key, note varchar(10) default 'a;b' not null);
                create unique index visit_note on visit (note);
                create sequence visit_number;
                alter table visit add column held_on date;
                insert into visit (id, note) select id, 'x' from visit;
                update visit set note = 'grant';
                delete from visit;
                comment on table visit is 'one visit';
                drop table visit
                """;

        MigrationSet set = MigrationSet.ofModule("x", List.of(new Migration("001-create-visit.sql", sql)));

        assertDoesNotThrow(set::checkStatements);
    }

    private static List<Migration> files(String... names) {
        return Stream.of(names).map(name -> new Migration(name, "")).toList();
    }

    private static List<String> names(MigrationSet set) {
        return set.files().stream().map(Migration::name).toList();
    }
}
