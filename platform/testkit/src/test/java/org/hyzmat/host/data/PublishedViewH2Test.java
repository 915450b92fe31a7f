package org.hyzmat.host.data;

import org.hyzmat.testkit.TestingDatabase;

/** Published views on H2. */
final class PublishedViewH2Test extends PublishedViewContract {

    @Override
    TestingDatabase newDatabase() {
        return TestingDatabase.h2();
    }

    @Override
    String missingColumn() {
        return "column \"reson\" not found.";
    }
}
