package org.hyzmat.distribution.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.Tree;
import org.hyzmat.distribution.UnpackedZip;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody does what modules/README.md says: builds a module in a folder of their own and tries it in a portal. */
@Tag("thorough")
class OutsideModuleTest {

    @TempDir
    private Path maven;

    @TempDir
    private Path clone;

    @TempDir
    private Path own;

    @TempDir
    private Path unpacked;

    @Test
    void aModuleIsBuiltFromWhatIsInstalledAndJoinsAPortalThatRuns() throws IOException {
        UnpackedZip zip = UnpackedZip.into(unpacked);
        try (PortalProcess portal = zip.portal().run()) {
            NoticeBoardVisit visit = NoticeBoardVisit.to(portal, zip.modules());
            visit.isNotThereYet();

            Path jar = build();

            Path broken = zip.samples().resolve("broken-1.0.0.jar");
            visit.isOfferedAndInstalledWithOneClick(jar, broken);
            visit.isInTheMenuInThreeLanguages();
            visit.saysEverythingThatIsWrongWithAForm();
            visit.takesWhatIsRight();
            visit.isClosedToWhomItIsNotFor();
            visit.aBrokenModuleBesideItIsRefused(broken);
            visit.leavesAndKeepsItsRows();
            visit.comesBackWithItsRows(jar);

            assertTrue(portal.isAlive(), portal.output());
            assertEquals(1, portal.output().split("Hyzmat is at").length - 1, "It started once.");
            assertFalse(portal.output().contains("ERROR"), portal.output());
        }
    }

    /** Types the commands: the first one in a clone, which is gone before the second is typed in an own folder. */
    private Path build() throws IOException {
        List<String> commands = ModulesReadme.commands();
        Maven typing = Maven.in(maven);
        Path tree = clone.resolve("hyzmat");

        Tree.copy(Tree.ROOT, tree);
        typing.type(commands.get(0), tree);
        Files.move(tree, clone.resolve("gone"));

        Files.writeString(own.resolve("pom.xml"), ModulesReadme.pom());
        Tree.copy(ModulesReadme.SAMPLE.resolve("src"), own.resolve("src"));
        typing.type(commands.get(1), own);

        assertEquals(2, commands.size());
        return own.resolve("target/notice-board-1.0.0.jar");
    }
}
