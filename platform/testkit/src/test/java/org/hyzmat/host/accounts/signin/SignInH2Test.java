package org.hyzmat.host.accounts.signin;

import org.hyzmat.testkit.TestingDatabase;

/** Accounts and sessions in the embedded database. */
final class SignInH2Test extends SignInContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }
}
