package org.hyzmat.host.data;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** Migrations on PostgreSQL. */
@Tag("postgres")
final class MigrationPostgresqlTest extends MigrationContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.postgresql();
    }

    @Override
    String missingColumn() {
        return "column \"reson\" does not exist.";
    }
}
