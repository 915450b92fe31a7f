package org.hyzmat.host.mail;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** Messages on PostgreSQL. */
@Tag("postgres")
final class OutboxPostgresqlTest extends OutboxContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.postgresql();
    }
}
