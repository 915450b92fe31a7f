package org.hyzmat.host.data;

import org.hyzmat.testkit.TestingDatabase;

/** The guard in front of H2. */
final class GuardH2Test extends GuardContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }
}
