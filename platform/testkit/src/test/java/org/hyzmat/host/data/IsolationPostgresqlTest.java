package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Isolation on PostgreSQL. */
@Tag("postgres")
final class IsolationPostgresqlTest extends IsolationContract {

    @Override
    String limit() {
        return "select setting from pg_settings where name = 'statement_timeout'";
    }

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.postgresql();
    }

    @Override
    Set<String> codesOfMissingRights() {
        return Set.of("42501");
    }

    @Override
    String codeOfWrongPassword() {
        return "28P01";
    }

    @Override
    String changePassword() {
        return "alter user {own} password 'mine'";
    }

    @Override
    List<String> refused() {
        return List.of(
                "select * from people.person",
                "select 1 from people.person_label l join people.person p on p.id = l.id",
                "insert into people.person (id, agency_id, name) values (gen_random_uuid(), gen_random_uuid(), 'x')",
                "update people.person set name = 'x'",
                "delete from people.person",
                "truncate people.person",
                "select * from people.person for update",
                "alter table people.person add column x integer",
                "drop table people.person",
                "create table people.x (i integer)",
                "create view people.x as select 1",
                "drop view people.person_label",
                "update people.person_label set label = 'x'",
                "select * from people.flyway_schema_history",
                "drop schema people cascade",
                "select * from platform.installation",
                "update platform.module_state set desired_state = 'off'",
                "create table x (i integer)",
                "create temporary table x (i integer)",
                "create table public.x (i integer)",
                "create view x as select * from family_group",
                "alter table family_group add column x integer",
                "alter table family_group owner to {own}",
                "alter table family_group disable trigger all",
                "drop table family_group",
                "truncate family_group",
                "create index on family_group (name)",
                "create sequence x",
                "create function x() returns integer language sql as 'select 1'",
                "comment on table family_group is 'x'",
                "create trigger x before insert on family_group for each row"
                        + " execute function suppress_redundant_updates_trigger()",
                "create policy x on family_group",
                "grant select on flyway_schema_history to {other}",
                "grant {owner} to {own}",
                "grant {owner} to {other}",
                "alter default privileges for role {owner} grant select on tables to {other}",
                "select * from flyway_schema_history",
                "insert into flyway_schema_history (installed_rank) values (9)",
                "update flyway_schema_history set checksum = 0",
                "delete from flyway_schema_history",
                "drop schema strong_families cascade",
                "create schema x",
                "create database x",
                "create role x",
                "drop role {other}",
                "alter user {other} password 'x'",
                "alter user {owner} password 'x'",
                "alter role {own} createrole",
                "alter role {other} set search_path = x",
                "set role {owner}",
                "set role {other}",
                "set session authorization {other}",
                "set session authorization postgres",
                "create extension pg_trgm",
                "create event trigger x on ddl_command_start"
                        + " execute function suppress_redundant_updates_trigger()",
                "create foreign data wrapper x",
                "copy family_group to program 'id'",
                "copy family_group from program 'id'",
                "copy (select 1) to '/tmp/x'",
                "copy family_group from '/etc/passwd'",
                "select pg_read_file('/etc/passwd')",
                "select pg_ls_dir('/')",
                "select lo_import('/etc/passwd')",
                "select rolpassword from pg_authid",
                "alter system set fsync = off",
                "select pg_reload_conf()",
                "set session_replication_role = replica");
    }

    /** Nobody may be kept from it, and it gives nothing: by nature it ends without an error. */
    @Test
    void resetRoleChangesNothing() throws SQLException {
        Sql.run(connection(), "reset role");
        Sql.run(connection(), "reset session authorization");

        assertEquals(List.of(own().runtime().name()), Sql.column(connection(), "select current_user"));
        assertThrows(SQLException.class, () -> Sql.run(connection(), "select * from people.person"));
    }

    /** By nature a warning (01007): a login that has a right without the option passes none of it on. */
    @Test
    void grantingOnAnOwnTableHasNoEffect() throws SQLException {
        Sql.run(connection(), named("grant select on family_group to {other}"));

        assertFalse(Sql.isTrue(
                connection(),
                "select has_table_privilege(?, 'strong_families.family_group', 'select')",
                other().runtime().name()));
    }

    @Test
    void loginsOfOneInstallationCannotEnterAnother() {
        try (TestingDatabase second = newDatabase();
                Database opened = Database.open(second.settings())) {
            assertEquals(true, opened.answers());
            Login login = own().runtime();

            SQLException refusal = assertThrows(
                    SQLException.class,
                    () -> DriverManager.getConnection(second.settings().url(), login.name(), login.password())
                            .close());

            assertEquals("42501", refusal.getSQLState());
        }
    }

    @Test
    void anotherNodeNeedsTheKeyOfTheFirst(@TempDir Path folder) throws IOException {
        DatabaseSettings first = settings();
        DatabaseSettings second = new DatabaseSettings(folder, first.url(), first.user(), first.password(), 1);
        assertThrows(UnusableDataException.class, () -> Database.open(second));

        Files.copy(
                first.folder().resolve("installation.key"),
                folder.resolve("installation.key"),
                StandardCopyOption.REPLACE_EXISTING);

        try (Database node = Database.open(second)) {
            node.modules().prepare(TestingModules.families());
            assertEquals(
                    own().runtime(), node.modules().logins("strong-families").runtime());
        }
    }

    @Test
    void hostCannotReadWhatItDoesNotNeed() throws SQLException {
        DatabaseSettings settings = settings();
        try (Connection host = DriverManager.getConnection(settings.url(), settings.user(), settings.password())) {
            SQLException refusal = assertThrows(SQLException.class, () -> Sql.run(host, "select * from people.person"));

            assertEquals("42501", refusal.getSQLState());
        }
    }
}
