package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.data.migration.MigrationSet;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a module's schema follows its versions. */
abstract class MigrationContract {

    private static final String CREATE = "create table visit (id uuid primary key, held_on date);";
    private static final String ADD = "alter table visit add column reason varchar(200) default '' not null;";
    private static final ViewNeed NEED = new ViewNeed("independent-living", "visit_label");

    private TestingDatabase testing;
    private Database database;

    abstract TestingDatabase newDatabase();

    /** How this database says that a column cannot be read. */
    abstract String missingColumn();

    @BeforeEach
    void open() {
        testing = newDatabase();
        database = Database.open(testing.settings());
    }

    @AfterEach
    void close() {
        database.close();
        testing.close();
    }

    @Test
    void pendingMigrationsRunInOrder() throws SQLException {
        database.modules().prepare(living(CREATE));
        add();
        database.modules().prepare(living(CREATE, ADD, "update visit set reason = 'none';"));

        assertEquals(List.of("none"), read("select reason from visit"));
    }

    @Test
    void failureIsToldWithFileAndStatement() {
        MigrationSet set = MigrationSet.ofModule(
                "independent-living",
                List.of(
                        new Migration("001-create-visit.sql", CREATE),
                        new Migration(
                                "002-add-visit-reason.sql",
                                ADD + "\n-- a remark; with a semicolon\nupdate visit set reason = 'a;b';\n"
                                        + "update visit\nset reason = reson;")));

        MigrationException failure = assertThrows(
                MigrationException.class,
                () -> database.modules()
                        .prepare(new ModuleData("independent-living", set, List.of(), List.of(), List.of())));

        assertEquals(
                "Migration 002-add-visit-reason.sql of module independent-living failed at statement 3: "
                        + missingColumn(),
                failure.getMessage());
    }

    @Test
    void failingFirstInstallationLeavesRoomForACorrectedOne() throws SQLException {
        assertThrows(
                MigrationException.class, () -> database.modules().prepare(living(CREATE, "update visit set x = 1;")));

        database.modules().prepare(living(CREATE, ADD));

        assertEquals(List.of(), read("select reason from visit"));
    }

    @Test
    void failingUpdateLeavesRowsAndRightsAsTheyWere() throws SQLException {
        database.modules().prepare(reader(NEED));
        database.modules().prepare(publishing("select id from visit"));
        add();
        assertThrows(
                MigrationException.class,
                () -> database.modules().prepare(living(CREATE, ADD + " update visit set held_on = nothing;")));

        assertEquals(List.of("1"), read("select count(*) from visit"));
        assertThrows(SQLException.class, () -> read("select reason from visit"));
        assertTrue(readerReads());
        database.modules().prepare(living(CREATE, ADD));
        assertEquals(List.of(""), read("select reason from visit"));
    }

    @Test
    void failingPublishedViewIsTold() {
        MigrationException failure = assertThrows(
                MigrationException.class, () -> database.modules().prepare(publishing("select reson from visit")));

        assertEquals(
                "Published view visit_label of module independent-living failed: " + missingColumn(),
                failure.getMessage());
    }

    @Test
    void editedMigrationIsRefused() {
        database.modules().prepare(living(CREATE));

        MigrationException refusal = assertThrows(
                MigrationException.class,
                () -> database.modules().prepare(living(CREATE.replace("visit", "call"), ADD)));

        assertEquals(
                "Migration 001-change-tables.sql of module independent-living was edited after it had run."
                        + " Put the old text back and write the change as a new migration.",
                refusal.getMessage());
    }

    @Test
    void olderVersionMayRunOnANewerSchema() throws SQLException {
        database.modules().prepare(living(CREATE, ADD));
        add();

        database.modules().prepare(living(CREATE));

        assertEquals(List.of(""), read("select reason from visit"));
    }

    @Test
    void unchangedVersionIsLeftAlone() throws SQLException {
        database.modules().prepare(living(CREATE));
        dropHistory();

        database.modules().prepare(living(CREATE));

        assertThrows(SQLException.class, () -> asOwner("select 1 from " + HISTORY));
    }

    private static final String HISTORY = "\"flyway_schema_history\"";

    @Test
    void historyIsKeptFromTheModule() {
        database.modules().prepare(living(CREATE));

        assertThrows(SQLException.class, () -> read("select 1 from " + HISTORY));
    }

    @Test
    void viewFollowsATableThatChangesUnderIt() throws SQLException {
        database.modules().prepare(publishing("select id, held_on from visit"));
        add();
        database.modules()
                .prepare(new ModuleData(
                        "independent-living",
                        TestingModules.migrations(
                                "independent-living",
                                CREATE,
                                "alter table visit drop column held_on; alter table visit add column noted integer"
                                        + " default 7 not null;"),
                        List.of(),
                        List.of(new PublishedView("visit_label", "select id, noted from visit", false, "")),
                        List.of()));

        assertEquals(List.of("7"), read("select noted from visit_label"));
    }

    @Test
    void viewThatIsNoLongerPublishedIsGone() throws SQLException {
        database.modules().prepare(publishing("select id from visit"));
        database.modules().prepare(living(CREATE));

        assertThrows(SQLException.class, () -> read("select id from visit_label"));
    }

    @Test
    void readerPreparedAfterThePublisherMayRead() throws SQLException {
        database.modules().prepare(publishing("select id from visit"));
        database.modules().prepare(reader(NEED));

        assertTrue(readerReads());
    }

    @Test
    void readerPreparedBeforeThePublisherMayRead() throws SQLException {
        database.modules().prepare(reader(NEED));
        database.modules().prepare(publishing("select id from visit"));

        assertTrue(readerReads());
    }

    @Test
    void readerKeepsItsRightWhenTheViewIsMadeAnew() throws SQLException {
        database.modules().prepare(publishing("select id from visit"));
        database.modules().prepare(reader(NEED));
        database.modules().prepare(publishing("select id, held_on from visit"));

        assertTrue(readerReads());
    }

    @Test
    void readerLosesTheRightItNoLongerNeeds() throws SQLException {
        database.modules().prepare(publishing("select id from visit"));
        database.modules().prepare(reader(NEED));
        database.modules().prepare(reader());

        assertFalse(readerReads());
    }

    @Test
    void moduleThatNeedsNothingReadsNothing() throws SQLException {
        database.modules().prepare(publishing("select id from visit"));
        database.modules().prepare(reader());

        assertFalse(readerReads());
    }

    @Test
    void changeWaitsForWorkInProgress() throws Exception {
        database.modules().prepare(living(CREATE));
        add();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection connection = runtime("independent-living")) {
            connection.setAutoCommit(false);
            Sql.run(connection, "update visit set held_on = date '2026-01-02'");
            Future<?> change = other.submit(() -> database.modules().prepare(living(CREATE, ADD)));
            assertThrows(TimeoutException.class, () -> change.get(3, TimeUnit.SECONDS));
            connection.commit();

            change.get(20, TimeUnit.SECONDS);
        } finally {
            other.shutdown();
        }

        assertEquals(List.of("2026-01-02"), read("select held_on from visit where reason = ''"));
    }

    @Test
    void everythingIsThereAfterARestart() throws SQLException {
        database.modules().prepare(living(CREATE));
        add();
        database.close();
        database = Database.open(testing.settings());
        database.modules().prepare(living(CREATE));

        assertEquals(List.of("1"), read("select count(*) from visit"));
    }

    private void add() throws SQLException {
        try (Connection connection = runtime("independent-living")) {
            Sql.run(connection, "insert into visit (id) values ('" + UUID.randomUUID() + "')");
        }
    }

    private List<String> read(String sql) throws SQLException {
        try (Connection connection = runtime("independent-living")) {
            return Sql.column(connection, sql);
        }
    }

    private boolean readerReads() throws SQLException {
        try (Connection connection = runtime("figures")) {
            Sql.run(connection, "select id from independent_living.visit_label");
            return true;
        } catch (SQLException e) {
            assertTrue(List.of("42501", "90096").contains(e.getSQLState()), e.toString());
            return false;
        }
    }

    private void dropHistory() throws SQLException {
        asOwner("drop table " + HISTORY);
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection owner = database.modules()
                .connect(database.modules().logins("independent-living").owner())) {
            Sql.run(owner, sql);
        }
    }

    private Connection runtime(String module) throws SQLException {
        return database.modules().connect(database.modules().logins(module).runtime());
    }

    private static ModuleData living(String... migrations) {
        return new ModuleData(
                "independent-living",
                TestingModules.migrations("independent-living", migrations),
                List.of(),
                List.of(),
                List.of());
    }

    private static ModuleData publishing(String view) {
        return new ModuleData(
                "independent-living",
                TestingModules.migrations("independent-living", CREATE),
                List.of(),
                List.of(new PublishedView("visit_label", view, false, "")),
                List.of());
    }

    private static ModuleData reader(ViewNeed... needs) {
        return new ModuleData("figures", TestingModules.migrations("figures"), List.of(), List.of(), List.of(needs));
    }
}
