package org.hyzmat.host.mail;

import org.hyzmat.testkit.TestingDatabase;

/** Messages in the embedded database. */
final class OutboxH2Test extends OutboxContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }
}
