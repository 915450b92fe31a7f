package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.data.migration.MigrationSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a module’s schema follows its versions. */
abstract class MigrationContract extends SchemaContract {

    @Test
    void pendingMigrationsRunInOrder() throws SQLException {
        prepare(living(CREATE));
        add();
        prepare(living(CREATE, ADD, "update visit set reason = 'none';"));

        assertEquals(List.of("none"), read("select reason from visit"));
    }

    @Test
    void copyOfTheDatabaseLetsItsModulesIn() throws SQLException {
        prepare(living(CREATE));
        add();
        moveToACopy();
        prepare(living(CREATE));

        assertEquals(List.of("1"), read("select count(*) from visit"));
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
                () -> prepare(new ModuleData("independent-living", set, List.of(), List.of(), List.of())));

        assertEquals(
                "Migration 002-add-visit-reason.sql of module independent-living failed at statement 3: "
                        + missingColumn(),
                failure.getMessage());
    }

    @Test
    void failingFirstInstallationLeavesRoomForACorrectedOne() throws SQLException {
        assertThrows(MigrationException.class, () -> prepare(living(CREATE, "update visit set x = 1;")));

        prepare(living(CREATE, ADD));

        assertEquals(List.of(), read("select reason from visit"));
    }

    @Test
    void failingUpdateLeavesRowsAndRightsAsTheyWere() throws SQLException {
        prepare(reader(NEED));
        prepare(publishing("select id from visit"));
        add();
        assertThrows(
                MigrationException.class, () -> prepare(living(CREATE, ADD + " update visit set held_on = nothing;")));

        assertEquals(List.of("1"), read("select count(*) from visit"));
        assertThrows(SQLException.class, () -> read("select reason from visit"));
        assertTrue(readerReads());
        prepare(living(CREATE, ADD));
        assertEquals(List.of(""), read("select reason from visit"));
    }

    @Test
    void statementThatIsTheHostsIsRefusedBeforeAnyRuns() throws SQLException {
        prepare(living(CREATE));

        assertThrows(
                MigrationException.class,
                () -> prepare(living(CREATE, ADD + " create view visit_reason as select reason from visit;")));

        assertThrows(SQLException.class, () -> read("select reason from visit"));
    }

    @Test
    void editedMigrationIsRefused() {
        prepare(living(CREATE));

        MigrationException refusal =
                assertThrows(MigrationException.class, () -> prepare(living(CREATE.replace("visit", "call"), ADD)));

        assertEquals(
                "Migration 001-change-tables.sql of module independent-living was edited after it had run."
                        + " Put the old text back and write the change as a new migration.",
                refusal.getMessage());
    }

    @Test
    void olderVersionMayRunOnANewerSchema() throws SQLException {
        prepare(living(CREATE, ADD));
        add();

        prepare(living(CREATE));

        assertEquals(List.of(""), read("select reason from visit"));
    }

    @Test
    void unchangedVersionIsLeftAlone() throws SQLException {
        prepare(living(CREATE));
        asOwner("drop table " + HISTORY);

        prepare(living(CREATE));

        assertThrows(SQLException.class, () -> asOwner("select 1 from " + HISTORY));
    }

    @Test
    void historyIsKeptFromTheModule() {
        prepare(living(CREATE));

        assertThrows(SQLException.class, () -> read("select 1 from " + HISTORY));
    }

    @Test
    @Tag("lasting")
    void changeWaitsForWorkInProgress() throws Exception {
        prepare(living(CREATE));
        add();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try (Connection connection = runtime("independent-living")) {
            connection.setAutoCommit(false);
            Sql.run(connection, "update visit set held_on = date '2026-01-02'");
            Future<?> change = other.submit(() -> prepare(living(CREATE, ADD)));
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
        prepare(living(CREATE));
        add();
        restart();
        prepare(living(CREATE));

        assertEquals(List.of("1"), read("select count(*) from visit"));
    }
}
