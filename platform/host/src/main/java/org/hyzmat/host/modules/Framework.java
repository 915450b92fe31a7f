package org.hyzmat.host.modules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.FrameworkWiring;

/** The OSGi framework inside the host; its cache is thrown away at each start, since the database knows better. */
final class Framework implements AutoCloseable {

    static final String COMPONENT_RUNTIME = "org.apache.felix.scr";

    private static final String ACTIVATOR_OF_RUNTIME = "org.apache.felix.scr.impl.Activator";
    private static final long STOP_SECONDS = 20;

    private final org.osgi.framework.launch.Framework felix;

    private Framework(org.osgi.framework.launch.Framework felix) {
        this.felix = felix;
    }

    static Framework start(Path cache) {
        Map<String, String> settings = Map.of(
                Constants.FRAMEWORK_STORAGE,
                cache.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_BSNVERSION,
                Constants.FRAMEWORK_BSNVERSION_MULTIPLE,
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                LentPackages.asProperty(),
                Constants.FRAMEWORK_SYSTEMCAPABILITIES_EXTRA,
                "hyzmat.platform;version:Version=\"1.0\"",
                "felix.bootdelegation.implicit",
                "false",
                "felix.log.level",
                "1",
                "felix.resolver.parallelism",
                "1",
                "felix.cache.locking",
                "false",
                "felix.service.urlhandlers",
                "false");
        try {
            org.osgi.framework.launch.Framework felix = new FrameworkFactory().newFramework(settings);
            felix.start();
            Framework framework = new Framework(felix);
            framework.startComponentRuntime();
            return framework;
        } catch (BundleException broken) {
            throw new IllegalStateException("The bundle framework did not start.", broken);
        }
    }

    private void startComponentRuntime() throws BundleException {
        try (InputStream jar = componentRuntime().openStream()) {
            context().installBundle(COMPONENT_RUNTIME, jar).start();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static URL componentRuntime() {
        try {
            return Class.forName(ACTIVATOR_OF_RUNTIME, false, Framework.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation();
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException("The component runtime is not on the class path.", missing);
        }
    }

    BundleContext context() {
        return felix.getBundleContext();
    }

    /**
     * Installs and resolves a jar; nothing of it runs.
     *
     * @throws RefusedModuleException with everything it needs and does not find
     */
    Bundle install(Artifact artifact) {
        Bundle bundle = add(artifact);
        FrameworkWiring wiring = felix.adapt(FrameworkWiring.class);
        if (!wiring.resolveBundles(List.of(bundle))) {
            List<String> reasons = Unresolved.reasons(bundle, context().getBundles());
            remove(bundle);
            throw new RefusedModuleException(
                    reasons.isEmpty() ? List.of("It does not fit the bundles that are installed.") : reasons);
        }
        return bundle;
    }

    private Bundle add(Artifact artifact) {
        try {
            return context()
                    .installBundle(
                            artifact.symbolicName() + "@" + artifact.hash() + "#" + System.nanoTime(),
                            new ByteArrayInputStream(artifact.jar()));
        } catch (BundleException refused) {
            throw new RefusedModuleException("It cannot be installed: " + refused.getMessage() + ".", refused);
        }
    }

    /** The services of a type that a bundle registered itself. */
    <T> List<T> services(Bundle bundle, Class<T> type) {
        ServiceReference<?>[] registered = bundle.getRegisteredServices();
        return registered == null
                ? List.of()
                : Arrays.stream(registered)
                        .filter(each -> List.of((String[]) each.getProperty(Constants.OBJECTCLASS))
                                .contains(type.getName()))
                        .map(context()::getService)
                        .filter(type::isInstance)
                        .map(type::cast)
                        .toList();
    }

    /** Stops and uninstalls a bundle, without touching any other. */
    void remove(Bundle bundle) {
        try {
            bundle.uninstall();
            ComparedRecords.forget();
        } catch (BundleException broken) {
            throw new IllegalStateException("Bundle " + bundle.getSymbolicName() + " cannot be uninstalled.", broken);
        }
    }

    @Override
    public void close() {
        try {
            felix.stop();
            felix.waitForStop(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (BundleException broken) {
            throw new IllegalStateException("The bundle framework did not stop.", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
