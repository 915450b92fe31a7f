package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a module's login may not do, past the guard and straight at the database. In a statement, {@code {own}},
 * {@code {owner}} and {@code {other}} stand for the login itself, the owner of its schema and another module's login.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class IsolationContract {

    private static final int LEAST = 25;

    private TestingDatabase testing;
    private Database database;
    private ModuleLogins own;
    private ModuleLogins other;
    private Connection connection;

    abstract TestingDatabase newDatabase();

    /** Each must end with a code of missing rights. */
    abstract List<String> refused();

    abstract Set<String> codesOfMissingRights();

    abstract String codeOfWrongPassword();

    @BeforeAll
    void prepareTwoModules() throws SQLException {
        testing = newDatabase();
        database = Database.open(testing.settings());
        database.modules().prepare(TestingModules.people());
        database.modules().prepare(TestingModules.families());
        own = database.modules().logins("strong-families");
        other = database.modules().logins("people");
        try (Connection people = database.modules().connect(other.runtime())) {
            Sql.run(
                    people,
                    "insert into person (id, agency_id, name) values ('%s', '%s', 'Aýna')"
                            .formatted(UUID.randomUUID(), UUID.randomUUID()));
        }
    }

    @AfterAll
    void close() {
        database.close();
        testing.close();
    }

    @BeforeEach
    void connect() throws SQLException {
        connection = database.modules().connect(own.runtime());
    }

    @AfterEach
    void disconnect() throws SQLException {
        connection.close();
    }

    final DatabaseSettings settings() {
        return testing.settings();
    }

    final Connection connection() {
        return connection;
    }

    final ModuleLogins own() {
        return own;
    }

    final ModuleLogins other() {
        return other;
    }

    @ParameterizedTest
    @MethodSource("refused")
    void rightsAreMissing(String statement) {
        SQLException refusal = assertThrows(SQLException.class, () -> Sql.run(connection, named(statement)));

        assertTrue(codesOfMissingRights().contains(refusal.getSQLState()), refusal.toString());
    }

    /** Says how many milliseconds a statement may take. */
    abstract String limit();

    @Test
    void noStatementRunsForEver() {
        String limit = database.platform()
                .withHandle(handle ->
                        handle.createQuery(limit()).mapTo(String.class).one());

        assertEquals("60000", limit);
    }

    @Test
    void enoughIsTried() {
        assertTrue(Set.copyOf(refused()).size() >= LEAST);
    }

    @ParameterizedTest
    @MethodSource("allowed")
    void ownRowsMayBeReadAndWritten(String statement) throws SQLException {
        Sql.run(connection, statement);
    }

    List<String> allowed() {
        return List.of(
                "select id, agency_id, name from family_group",
                "insert into family_group (id, agency_id, name) values ('%s', '%s', 'x')"
                        .formatted(UUID.randomUUID(), UUID.randomUUID()),
                "update family_group set name = 'y'",
                "delete from family_group",
                "select label from people.person_label");
    }

    @Test
    void dataOfOthersIsThere() throws SQLException {
        try (Connection people = database.modules().connect(other.runtime())) {
            assertEquals(List.of("Aýna"), Sql.column(people, "select name from person"));
        }
    }

    @Test
    void wrongPasswordIsRefused() {
        assertPasswordRefused(new Login(own.runtime().name(), "wrong", own.schema()));
        assertPasswordRefused(new Login(other.runtime().name(), own.runtime().password(), other.schema()));
    }

    @Test
    void ownerCannotBeEnteredWithTheRunTimePassword() {
        assertFalse(own.owner().password().equals(own.runtime().password()));
        assertPasswordRefused(new Login(own.owner().name(), own.runtime().password(), own.schema()));
    }

    @Test
    void changedPasswordIsSetBackWhenTheModuleIsPrepared() throws SQLException {
        Sql.run(connection, named(changePassword()));
        assertPasswordRefused(own.runtime());

        database.modules().prepare(TestingModules.families());

        database.modules().connect(own.runtime()).close();
    }

    /** The one thing about itself that a login may change. */
    abstract String changePassword();

    final void assertPasswordRefused(Login login) {
        SQLException refusal = assertThrows(
                SQLException.class, () -> database.modules().connect(login).close());
        assertEquals(codeOfWrongPassword(), refusal.getSQLState());
    }

    final String named(String statement) {
        return statement
                .replace("{own}", own.runtime().name())
                .replace("{owner}", own.owner().name())
                .replace("{other}", other.runtime().name());
    }
}
