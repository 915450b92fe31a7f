package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.host.data.guard.UnguardedStatementException;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.ModuleUnavailableException;
import org.hyzmat.platform.Scope;
import org.hyzmat.platform.Visible;
import org.hyzmat.testkit.TestingActor;
import org.hyzmat.testkit.TestingDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToCreateStatementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** What the guard promises on each database: one agency's records stay its own, whatever way a statement takes. */
abstract class GuardContract {

    private static final UUID AGENCY_A = UUID.randomUUID();
    private static final UUID AGENCY_B = UUID.randomUUID();

    private TestingDatabase testing;
    private Database database;
    private ModuleDatabase module;
    private Jdbi jdbi;

    abstract TestingDatabase newDatabase();

    @BeforeEach
    void addRecordsOfTwoAgencies() {
        testing = newDatabase();
        database = Database.open(testing.settings());
        database.modules().prepare(TestingModules.people());
        database.modules().prepare(TestingModules.families());
        module = database.modules().open(TestingModules.families());
        jdbi = module.jdbi();
        add(AGENCY_A, "of A");
        add(AGENCY_B, "of B");
    }

    @AfterEach
    void close() {
        module.close();
        database.close();
        testing.close();
    }

    @Test
    void actorSeesRecordsOfItsAgency() {
        assertEquals(List.of("of A"), namesFor(actor(Set.of(AGENCY_A))));
        assertEquals(List.of("of A", "of B"), namesFor(actor(Set.of(AGENCY_A, AGENCY_B))));
        assertEquals(List.of(), namesFor(actor(Set.of())));
    }

    @Test
    void actorChangesRecordsOfItsAgency() {
        int changed = jdbi.withHandle(handle -> seeing(AGENCY_A)
                .on(handle.createUpdate("update family_group g set name = 'new' where <visible:g>"))
                .execute());
        int removed = jdbi.withHandle(handle -> seeing(AGENCY_A)
                .on(handle.createUpdate("delete from family_group where <visible:family_group>"))
                .execute());

        assertEquals(1, changed);
        assertEquals(1, removed);
        assertEquals(List.of("of B"), namesFor(actor(Set.of(AGENCY_A, AGENCY_B))));
    }

    @Test
    void readerOfFiguresCountsWhatNobodyMaySee() {
        Actor reader = TestingActor.reading(Set.of(AGENCY_A, AGENCY_B));

        assertEquals(List.of(), namesFor(reader));
        assertEquals(2, counted(reader, "select count(*) from family_group g where <counted:g>"));
        assertEquals(1, counted(actor(Set.of(AGENCY_A)), "select count(*) from family_group g where <counted:g>"));
        assertEquals(2021, counted(reader, "select distinct g.opened_in from family_group g where <counted:g>"));
    }

    @Test
    void whatCountsIsNotSelected() {
        String names = "select g.name from family_group g where <counted:g>";

        assertRefused(names);
        assertUnguarded(() -> counted(TestingActor.reading(Set.of(AGENCY_A)), names));
    }

    @Test
    void valuesForSeeingDoNotFitAStatementThatCounts() {
        assertThrows(
                UnableToCreateStatementException.class,
                () -> count("select count(*) from family_group g where <counted:g>"));
        assertThrows(
                UnableToCreateStatementException.class,
                () -> counted(actor(Set.of(AGENCY_A)), "select count(*) from family_group g where <visible:g>"));
    }

    @Test
    void mergeChangesRecordsOfItsAgency() {
        int changed = jdbi.withHandle(
                handle -> seeing(AGENCY_A).on(handle.createUpdate("""
                        merge into family_group g
                        using (values ('of A'), ('of B')) v (name)
                        on g.name = v.name and <visible:g>
                        when matched then update set name = 'merged'
                        """)).execute());

        assertEquals(1, changed);
    }

    @Test
    void publishedViewIsGuardedToo() {
        assertRefused("select label from people.person_label");

        List<String> labels = jdbi.withHandle(handle -> seeing(AGENCY_A)
                .on(handle.createQuery("select p.label from people.person_label p where <visible:p>"))
                .mapTo(String.class)
                .list());
        assertEquals(List.of(), labels);
    }

    @Test
    void viewOfAnAbsentModuleIsUnavailable() {
        ModuleUnavailableException absent = assertThrows(
                ModuleUnavailableException.class,
                () -> jdbi.withHandle(handle -> seeing(AGENCY_A)
                        .on(handle.createQuery("select c.id from courses.course_label c where <visible:c>"))
                        .mapTo(UUID.class)
                        .list()));

        assertEquals("courses", absent.module());
    }

    @Test
    void viewIsThereAsSoonAsItsModuleIs() {
        String sql = "select count(*) from courses.course_label c where <visible:c>";
        assertThrows(ModuleUnavailableException.class, () -> count(sql));

        database.modules().prepare(TestingModules.courses());

        assertEquals(0, count(sql));
    }

    @Test
    void statementWithoutConditionIsRefusedOnEveryWay() throws SQLException {
        String query = "select name from family_group";
        String change = "update family_group set name = 'x'";
        assertRefused(query);
        try (Handle handle = jdbi.open();
                Statement plain = handle.getConnection().createStatement()) {
            Connection connection = handle.getConnection();
            assertUnguarded(() -> handle.execute(change));
            assertUnguarded(() -> handle.createBatch().add(change).execute());
            assertUnguarded(() -> handle.prepareBatch("update family_group set name = :name")
                    .bind("name", "x")
                    .add()
                    .execute());
            assertUnguarded(() -> handle.createScript(change + "; " + change).execute());
            assertUnguarded(() -> connection.prepareStatement(query));
            assertUnguarded(() -> connection.prepareStatement(query, Statement.RETURN_GENERATED_KEYS));
            assertUnguarded(() -> connection.prepareCall(query));
            assertUnguarded(() -> plain.execute(change));
            assertUnguarded(() -> plain.executeQuery(query));
            assertUnguarded(() -> plain.executeUpdate(change));
            assertUnguarded(() -> plain.executeLargeUpdate(change));
            assertUnguarded(() -> plain.addBatch(change));
            assertUnguarded(() -> plain.getConnection().prepareStatement(query));
            assertUnguarded(() -> connection.getMetaData().getConnection().prepareStatement(query));
        }
        assertEquals(List.of("of A", "of B"), namesFor(actor(Set.of(AGENCY_A, AGENCY_B))));
    }

    @Test
    void wayBackFromRowsIsGuarded() throws SQLException {
        try (Handle handle = jdbi.open();
                PreparedStatement one = handle.getConnection().prepareStatement("values (1)");
                ResultSet rows = one.executeQuery()) {
            assertUnguarded(() -> rows.getStatement().getConnection().prepareStatement("table family_group"));
            assertUnguarded(() -> one.getConnection().prepareStatement("table family_group"));
        }
    }

    @Test
    void rawConnectionIsNotHandedOut() throws SQLException {
        try (Handle handle = jdbi.open();
                PreparedStatement one = handle.getConnection().prepareStatement("values (1)");
                ResultSet rows = one.executeQuery()) {
            Connection connection = handle.getConnection();
            assertEquals(connection, connection.unwrap(Connection.class));
            assertFalse(connection.isWrapperFor(org.h2.jdbc.JdbcConnection.class));
            assertThrows(SQLException.class, () -> connection.unwrap(org.h2.jdbc.JdbcConnection.class));
            assertThrows(SQLException.class, () -> connection.unwrap(org.postgresql.PGConnection.class));
            assertThrows(SQLException.class, () -> one.unwrap(org.h2.jdbc.JdbcStatement.class));
            assertThrows(SQLException.class, () -> one.unwrap(org.postgresql.PGStatement.class));
            assertThrows(SQLException.class, () -> rows.unwrap(org.h2.jdbc.JdbcResultSet.class));
            assertThrows(SQLException.class, () -> connection.setSchema("people"));
        }
    }

    @Test
    void arraysComeAndGo() {
        UUID[] sent = {AGENCY_A, AGENCY_B};

        UUID[] back = jdbi.withHandle(handle -> handle.createQuery("select cast(:ids as uuid array)")
                .bindArray("ids", UUID.class, (Object[]) sent)
                .mapTo(UUID[].class)
                .one());

        assertEquals(List.of(sent), List.of(back));
    }

    private List<String> namesFor(Actor actor) {
        return jdbi.withHandle(handle -> actor.visible()
                .on(handle.createQuery("select g.name from family_group g where <visible:g> order by g.name"))
                .mapTo(String.class)
                .list());
    }

    private int count(String sql) {
        return jdbi.withHandle(handle -> seeing(AGENCY_A)
                .on(handle.createQuery(sql))
                .mapTo(Integer.class)
                .one());
    }

    private int counted(Actor actor, String sql) {
        return jdbi.withHandle(handle -> actor.countable()
                .on(handle.createQuery(sql))
                .mapTo(Integer.class)
                .one());
    }

    private void add(UUID agency, String name) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into family_group (id, agency_id, name) values (:id, :agency, :name)")
                .bind("id", UUID.randomUUID())
                .bind("agency", agency)
                .bind("name", name)
                .execute());
    }

    private void assertRefused(String query) {
        assertThrows(
                UnguardedStatementException.class,
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(query).mapTo(String.class).list()));
    }

    private static void assertUnguarded(Executable way) {
        assertThrows(UnguardedStatementException.class, way);
    }

    private static Visible seeing(UUID agency) {
        return actor(Set.of(agency)).visible();
    }

    private static Actor actor(Set<UUID> agencies) {
        return new Actor(UUID.randomUUID(), "Aýna", AGENCY_A, agencies, Set.of(), Set.of(), Set.of(), Scope.AGENCY);
    }
}
