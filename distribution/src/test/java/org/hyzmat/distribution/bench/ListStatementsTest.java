package org.hyzmat.distribution.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hyzmat.distribution.UnpackedZip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list takes as many statements for six hundred people as for sixty. */
@Tag("thorough")
final class ListStatementsTest {

    @Test
    void theNumberOfStatementsDoesNotGrowWithThePeople(@TempDir Path folder) {
        ListStatements.Counts counts = ListStatements.count(UnpackedZip.into(folder));

        assertEquals(counts.few(), counts.many());
        assertTrue(counts.few().values().stream().allMatch(count -> count > 0), counts.toString());
    }
}
