package org.hyzmat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A class that asks for each database has a portal on each, and not one of them twice. */
@OnEachDatabase
class OnEachDatabaseTest {

    private static final Set<DatabaseKind> SEEN = EnumSet.noneOf(DatabaseKind.class);

    @RegisterExtension
    private static final HostExtension HOST = HostExtension.with(() -> HostSetup.offering(List.of()));

    @Test
    void portalStandsOnTheDatabaseOfItsTurn() {
        boolean embedded = HOST.host().settings().database().isEmbedded();

        assertEquals(HOST.database(), embedded ? DatabaseKind.H2 : DatabaseKind.POSTGRESQL);
        SEEN.add(HOST.database());
    }

    @AfterAll
    static void eachHadItsTurn() {
        assertEquals(EnumSet.copyOf(DatabaseKind.ofThisRun()), SEEN);
    }
}
