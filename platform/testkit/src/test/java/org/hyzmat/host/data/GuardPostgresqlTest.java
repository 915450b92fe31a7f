package org.hyzmat.host.data;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** The guard in front of PostgreSQL. */
@Tag("postgres")
final class GuardPostgresqlTest extends GuardContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.postgresql();
    }
}
