package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Isolation on H2. */
@Tag("lasting")
final class IsolationH2Test extends IsolationContract {

    @Override
    String limit() {
        return "select setting_value from information_schema.settings where setting_name = 'QUERY_TIMEOUT'";
    }

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }

    @Override
    Set<String> codesOfMissingRights() {
        return Set.of("90040", "90096");
    }

    @Override
    String codeOfWrongPassword() {
        return "28000";
    }

    @Override
    String changePassword() {
        return "alter user {own} set password 'mine'";
    }

    @Override
    List<String> refused() {
        return List.of(
                "select * from people.person",
                "select 1 from people.person_label l join people.person p on p.id = l.id",
                "insert into people.person (id, agency_id, name) values (random_uuid(), random_uuid(), 'x')",
                "update people.person set name = 'x'",
                "delete from people.person",
                "truncate table people.person",
                "merge into people.person key (id) values (random_uuid(), random_uuid(), 'x')",
                "alter table people.person add column x integer",
                "drop table people.person",
                "create table people.x (i integer)",
                "drop view people.person_label",
                "update people.person_label set label = 'x'",
                "select * from people.\"flyway_schema_history\"",
                "drop schema people cascade",
                "select * from platform.installation",
                "update platform.module_state set desired_state = 'off'",
                "create table x (i integer)",
                "create table x as select * from family_group",
                "create view x as select * from family_group",
                "alter table family_group add column x integer",
                "alter table family_group rename to x",
                "drop table family_group",
                "create index x on family_group (name)",
                "create sequence x",
                "create domain x as integer",
                "create constant x value 1",
                "create synonym x for family_group",
                "comment on table family_group is 'x'",
                "create trigger x before insert on family_group call 'org.example.X'",
                "grant select on family_group to {other}",
                "grant all on schema strong_families to {other}",
                "revoke select on family_group from {own}",
                "select * from \"flyway_schema_history\"",
                "insert into \"flyway_schema_history\" (\"installed_rank\") values (9)",
                "update \"flyway_schema_history\" set \"checksum\" = 0",
                "delete from \"flyway_schema_history\"",
                "drop schema strong_families cascade",
                "create schema x",
                "create user x password 'x'",
                "create role x",
                "alter user {other} set password 'x'",
                "alter user {owner} set password 'x'",
                "alter user {own} admin true",
                "drop user {other}",
                "create alias x for 'java.lang.System.exit'",
                "create aggregate x for 'org.example.X'",
                "create linked table x ('', 'jdbc:h2:mem:', 'sa', '', 'x')",
                "call link_schema('x', '', 'jdbc:h2:mem:', 'sa', '', 'PUBLIC')",
                "call file_read('/etc/hostname')",
                "call file_write('x', '/tmp/x')",
                "call csvwrite('/tmp/x', 'select 1')",
                "select * from csvread('/etc/passwd')",
                "script",
                "runscript from '/tmp/x'",
                "backup to '/tmp/x'",
                "shutdown",
                "checkpoint",
                "set write_delay 500",
                "set mode Oracle",
                "set exclusive 1",
                "set default_lock_timeout 1");
    }

    /** A look-up path is not a right: H2 lets every login change it. */
    @Test
    void anotherSchemaCanBeNamedButNotRead() throws SQLException {
        Sql.run(connection(), "set schema people");

        SQLException refusal = assertThrows(SQLException.class, () -> Sql.run(connection(), "table person"));

        assertEquals("90096", refusal.getSQLState());
    }
}
