package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.HostSetup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The first start of an installation takes what came with it: of two versions of a module the newer. */
@Tag("lasting")
class FirstStartTest {

    @TempDir
    private static Path folder;

    @RegisterExtension
    private static final HostExtension HOST = HostExtension.with(FirstStartTest::shipped);

    private static HostSetup shipped() {
        Fixture.of("notes").version("1.10.0").jar(folder);
        Fixture.of("notes").version("1.9.0").jar(folder);
        return HostSetup.offering(List.of(folder));
    }

    @Test
    void theNewerVersionIsTaken() {
        Administrator administrator = new Administrator(HOST.host());

        assertTrue(administrator.saysOfModule("notes").contains("1.10.0"), administrator.saysOfModule("notes"));
        assertTrue(administrator.isOffered("notes-1.9.0.jar"));
    }
}
