package org.hyzmat.host.accounts.signin;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** Accounts and sessions on PostgreSQL. */
@Tag("postgres")
final class SignInPostgresqlTest extends SignInContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.postgresql();
    }
}
