package org.hyzmat.distribution.canary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody of one agency comes upon anything of another one: every role and a stranger, by every method. */
@Tag("thorough")
final class ThoroughCanaryTest {

    @Test
    void nobodyFindsAnythingOfTheOtherAgency(@TempDir Path folder) {
        List<String> everybody = new ArrayList<>(Everyone.ROLES);
        everybody.add(Everyone.NOBODY);
        try (TwoAgencies agencies = TwoAgencies.start(folder)) {
            Crawl crawl = new Crawl(agencies, 1, everybody, Attack.ALL);

            crawl.run();

            Crawled.check(crawl);
        }
    }
}
