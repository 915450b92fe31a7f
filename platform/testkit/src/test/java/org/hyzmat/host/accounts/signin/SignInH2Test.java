package org.hyzmat.host.accounts.signin;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** Accounts and sessions in the embedded database, with passwords that take their time. */
@Tag("pages")
final class SignInH2Test extends SignInContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }
}
