package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.hyzmat.host.data.migration.MigrationException;
import org.junit.jupiter.api.Test;

/** What a module publishes is there for those who say that they need it. */
abstract class PublishedViewContract extends SchemaContract {

    @Test
    void failingPublishedViewIsTold() {
        MigrationException failure =
                assertThrows(MigrationException.class, () -> prepare(publishing("select reson from visit")));

        assertEquals(
                "Published view visit_label of module independent-living failed: " + missingColumn(),
                failure.getMessage());
    }

    @Test
    void viewFollowsATableThatChangesUnderIt() throws SQLException {
        prepare(publishing("select id, held_on from visit"));
        add();
        prepare(new ModuleData(
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
        prepare(publishing("select id from visit"));
        prepare(living(CREATE));

        assertThrows(SQLException.class, () -> read("select id from visit_label"));
    }

    @Test
    void readerPreparedAfterThePublisherMayRead() throws SQLException {
        prepare(publishing("select id from visit"));
        prepare(reader(NEED));

        assertTrue(readerReads());
    }

    @Test
    void readerPreparedBeforeThePublisherMayRead() throws SQLException {
        prepare(reader(NEED));
        prepare(publishing("select id from visit"));

        assertTrue(readerReads());
    }

    @Test
    void readerKeepsItsRightWhenTheViewIsMadeAnew() throws SQLException {
        prepare(publishing("select id from visit"));
        prepare(reader(NEED));
        prepare(publishing("select id, held_on from visit"));

        assertTrue(readerReads());
    }

    @Test
    void readerLosesTheRightItNoLongerNeeds() throws SQLException {
        prepare(publishing("select id from visit"));
        prepare(reader(NEED));
        prepare(reader());

        assertFalse(readerReads());
    }

    @Test
    void moduleThatNeedsNothingReadsNothing() throws SQLException {
        prepare(publishing("select id from visit"));
        prepare(reader());

        assertFalse(readerReads());
    }
}
