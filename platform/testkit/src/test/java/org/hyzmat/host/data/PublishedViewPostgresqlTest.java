package org.hyzmat.host.data;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** Published views on PostgreSQL. */
@Tag("postgres")
final class PublishedViewPostgresqlTest extends PublishedViewContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.postgresql();
    }

    @Override
    String missingColumn() {
        return "column \"reson\" does not exist.";
    }
}
