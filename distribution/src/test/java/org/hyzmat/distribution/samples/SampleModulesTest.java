package org.hyzmat.distribution.samples;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator can try with the modules in the folder samples, all in one portal that never stops. */
@Tag("process")
class SampleModulesTest {

    @TempDir
    private Path folder;

    @Test
    void aModuleComesIsExchangedGoesAndReturnsWhileThePortalRuns() {
        UnpackedZip zip = UnpackedZip.into(folder);
        Path first = zip.samples().resolve("notice-board-1.0.0.jar");
        Path update = zip.samples().resolve("notice-board-1.1.0.jar");
        Path broken = zip.samples().resolve("broken-1.0.0.jar");
        try (PortalProcess portal = zip.portal().run()) {
            NoticeBoardVisit visit = NoticeBoardVisit.to(portal, zip.modules());

            visit.isNotThereYet();
            visit.isOfferedAndInstalledWithOneClick(first, broken);
            visit.isInTheMenuInThreeLanguages();
            visit.saysEverythingThatIsWrongWithAForm();
            visit.takesWhatIsRight();
            visit.isClosedToWhomItIsNotFor();
            visit.isExchangedForAVersionWithOneMoreColumn(update);
            visit.aBrokenModuleBesideItIsRefused(broken);
            visit.leavesAndKeepsItsRows();
            visit.comesBackWithItsRows(update);

            assertTrue(portal.isAlive(), portal.output());
            assertFalse(portal.output().contains("ERROR"), portal.output());
        }
    }
}
