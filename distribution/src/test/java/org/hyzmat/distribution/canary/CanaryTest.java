package org.hyzmat.distribution.canary;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody of one agency comes upon anything of another one: those who may do most there, and a stranger. */
@Tag("thorough")
final class CanaryTest {

    @Test
    void thoseWhoMayMostFindNothingOfTheOtherAgency(@TempDir Path folder) {
        try (TwoAgencies agencies = TwoAgencies.start(folder)) {
            Crawl crawl = new Crawl(
                    agencies, 1, List.of("coordinator", "carer", Everyone.NOBODY, Administration.ROLE), Attack.USUAL);

            crawl.run();

            Crawled.check(crawl);
        }
    }
}
