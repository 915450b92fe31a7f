package org.hyzmat.host.data;

import org.hyzmat.testkit.TestingDatabase;

/** Migrations on H2. */
final class MigrationH2Test extends MigrationContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }

    @Override
    String missingColumn() {
        return "column \"reson\" not found.";
    }
}
