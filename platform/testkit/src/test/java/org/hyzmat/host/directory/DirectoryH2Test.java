package org.hyzmat.host.directory;

import org.hyzmat.testkit.TestingDatabase;

/** The registers in the embedded database. */
final class DirectoryH2Test extends DirectoryContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }
}
