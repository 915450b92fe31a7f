package org.hyzmat.distribution.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route lets in whom somebody wrote down for it, and nobody else. */
@Tag("lasting")
final class RoleTableTest {

    @Test
    void everyRouteLetsInWhoIsWrittenDown(@TempDir Path folder) {
        HostSetup setup = HostSetup.offering(List.of(UnpackedZip.into(folder).modules()));
        try (TestingHost host = TestingHost.start(setup)) {
            host.restart(settings -> Everyone.hire(settings.folder()));
            List<String> differences = new ArrayList<>();
            host.routes()
                    .keySet()
                    .forEach(site -> differences.addAll(RoleTable.written(site).unlike(RoleTable.found(host, site))));

            assertEquals("", String.join("\n", differences));
        }
    }
}
