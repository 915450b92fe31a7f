package org.hyzmat.host.directory;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** The registers in PostgreSQL. */
@Tag("postgres")
final class DirectoryPostgresqlTest extends DirectoryContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.postgresql();
    }
}
