package org.hyzmat.host.data;

import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.Tag;

/** The guard in front of H2. */
@Tag("lasting")
final class GuardH2Test extends GuardContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }
}
