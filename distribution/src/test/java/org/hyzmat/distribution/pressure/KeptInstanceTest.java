package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.host.modules.Offered;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/** The components of Strong Families are made once, whatever happens to the module that they ask. */
@Tag("lasting")
class KeptInstanceTest {

    private static final String MODULE = "strong-families";
    private static final String PEOPLE = "people";
    private static final String BY = "test";

    @TempDir
    private Path folder;

    @Test
    void strongFamiliesIsMadeOnceWhateverHappensToPeople() {
        UnpackedZip zip = UnpackedZip.into(folder);
        try (TestingHost host = TestingHost.start(HostSetup.offering(List.of(zip.modules())))) {
            String next = Repacked.beside(Repacked.find(zip.modules(), PEOPLE), PEOPLE, "101.0.0", Map.of());
            Modules modules = host.modules();
            Made first = Made.of(modules);

            modules.stop(PEOPLE, BY);
            assertEquals(first, Made.of(modules));
            modules.start(PEOPLE, BY);
            assertEquals(first, Made.of(modules));
            modules.take(hash(modules, next), BY).orElseThrow();
            assertEquals(first, Made.of(modules));
            modules.uninstall(PEOPLE, BY);
            assertEquals(first, Made.of(modules));
            modules.take(hash(modules, next), BY).orElseThrow();
            assertEquals(first, Made.of(modules));

            modules.stop(MODULE, BY);
            modules.start(MODULE, BY);
            assertNotEquals(first, Made.of(modules));
        }
    }

    private static String hash(Modules modules, String file) {
        return modules.offers().stream()
                .filter(offer -> offer.file().equals(file))
                .map(Offered::hash)
                .findFirst()
                .orElseThrow();
    }

    /** Which instance answers for the module, and the ids of all its components as the runtime of components knows. */
    private record Made(int instance, Set<Long> components) {

        static Made of(Modules modules) {
            List<ServiceModule> offered = modules.services(ServiceModule.class).get(MODULE);
            assertEquals(1, offered.size(), "Strong Families lost its component.");
            ServiceModule module = offered.get(0);
            Bundle bundle = FrameworkUtil.getBundle(module.getClass());
            BundleContext system = bundle.getBundleContext().getBundle(0).getBundleContext();
            ServiceComponentRuntime runtime =
                    system.getService(system.getServiceReference(ServiceComponentRuntime.class));
            return new Made(
                    System.identityHashCode(module),
                    runtime.getComponentDescriptionDTOs(bundle).stream()
                            .flatMap(component -> runtime.getComponentConfigurationDTOs(component).stream())
                            .map(configuration -> configuration.id)
                            .collect(Collectors.toSet()));
        }
    }
}
