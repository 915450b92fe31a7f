package org.hyzmat.host.modules;

import io.pebbletemplates.pebble.error.PebbleException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hyzmat.host.data.ModuleData;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.data.ModuleSchemas;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.documents.ModuleDocuments;
import org.hyzmat.host.documents.PdfPress;
import org.hyzmat.host.imports.ImportDesk;
import org.hyzmat.host.imports.ModuleImports;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.hyzmat.host.web.MenuEntry;
import org.hyzmat.host.web.Site;
import org.hyzmat.host.web.SiteBuilder;
import org.hyzmat.host.work.ModuleWorks;
import org.hyzmat.host.work.WorkDesk;
import org.hyzmat.platform.ServiceModule;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts one version of a module: checks what it declares, migrates its schema, and only then runs its code, on a
 * thread of its own and for a limited time. What was made for a version that does not start is dropped again.
 */
final class ModuleStarter {

    private static final Logger LOG = LoggerFactory.getLogger(ModuleStarter.class);

    private static final long PATIENCE_SECONDS = 2;

    private final Framework framework;
    private final OwnServices services;
    private final ModuleSchemas schemas;
    private final Surroundings surroundings;

    /**
     * What a module is put into.
     *
     * @param sites makes its site
     * @param views what its views share with the others
     * @param texts the platform's texts
     * @param imports gives it its imports
     * @param press prints its documents
     * @param works has its long work done
     * @param starting runs its code until it serves
     * @param limit how long that may take
     */
    record Surroundings(
            SiteBuilder sites,
            Views.Shared views,
            TextCatalogue texts,
            ImportDesk imports,
            PdfPress press,
            WorkDesk works,
            ExecutorService starting,
            Duration limit) {}

    ModuleStarter(Framework framework, OwnServices services, ModuleSchemas schemas, Surroundings surroundings) {
        this.framework = framework;
        this.services = services;
        this.schemas = schemas;
        this.surroundings = surroundings;
    }

    /**
     * Starts a version.
     *
     * @param artifact its jar
     * @param check whether to look through what is otherwise read when it is needed: its views
     * @return the running version, not serving yet
     * @throws RefusedModuleException with every reason why it does not start
     */
    Generation start(Artifact artifact, boolean check) {
        List<Runnable> leavings = new ArrayList<>();
        boolean started = false;
        try {
            Generation generation = start(artifact, check, leavings);
            started = true;
            return generation;
        } catch (LinkageError broken) {
            throw new RefusedModuleException("Its code does not fit: " + broken + ".", broken);
        } finally {
            if (!started) {
                undo(leavings);
            }
        }
    }

    private Generation start(Artifact artifact, boolean check, List<Runnable> leavings) {
        ModuleDescriptor descriptor = artifact.descriptor();
        Bundle bundle = framework.install(artifact);
        leavings.add(() -> framework.remove(bundle));
        TextCatalogue texts = surroundings.texts().ofModule(artifact.content());
        Views views = Views.of(surroundings.views(), artifact.content(), texts, "/" + descriptor.id(), loader(bundle));
        if (check) {
            compile(views);
        }
        ModuleDatabase database = database(DeclaredData.of(descriptor, artifact.content()));
        leavings.add(database::close);
        ModuleWorks works = surroundings.works().of(descriptor.id(), texts);
        ModuleImports imports = surroundings.imports().of(descriptor.id(), database.jdbi(), texts);
        services.give(
                bundle,
                new OwnServices.Owned(
                        database.jdbi(), texts, imports, new ModuleDocuments(views, surroundings.press()), works));
        leavings.add(() -> services.take(bundle));
        SiteBuilder.Parts parts =
                new SiteBuilder.Parts(descriptor.id(), artifact.content(), texts, views, menu(descriptor));
        Site site = inTime(() -> run(bundle, parts));
        imports.workIn(site);
        works.workIn(site);
        DeclaredRoutes.check(site, descriptor);
        return new Generation(artifact, bundle, site, leavings);
    }

    private static void compile(Views views) {
        try {
            views.compile();
        } catch (PebbleException wrong) {
            throw new RefusedModuleException(
                    "Its view %s cannot be read: %s.".formatted(wrong.getFileName(), wrong.getPebbleMessage()), wrong);
        }
    }

    /** Code that hangs may hold its bundle for ever: what is left of it goes in its own time. */
    private void undo(List<Runnable> leavings) {
        Future<?> undoing = surroundings.starting().submit(() -> leavings.forEach(Runnable::run));
        try {
            undoing.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException hanging) {
            LOG.warn("A module that did not start holds on to its bundle");
        } catch (ExecutionException failed) {
            LOG.error("What was made for a module that did not start cannot be dropped", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether the data must be changed before a version can start. */
    boolean mustMigrate(Artifact artifact) {
        return !schemas.isPrepared(DeclaredData.of(artifact.descriptor(), artifact.content()));
    }

    /** Warns of components of a running version that wait for something. */
    void reportWaiting(Generation generation) {
        new ComponentFaults(framework.context())
                .of(generation.bundle())
                .forEach(fault -> LOG.warn("Module {} runs, but: {}", generation.module(), fault));
    }

    /** The services of a type that a running version offers. */
    <T> List<T> services(Generation generation, Class<T> type) {
        return framework.services(generation.bundle(), type);
    }

    private ModuleDatabase database(ModuleData data) {
        try {
            schemas.prepare(data);
            return schemas.open(data);
        } catch (MigrationException failed) {
            throw new RefusedModuleException(failed.getMessage(), failed);
        }
    }

    private static ClassLoader loader(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    private Site run(Bundle bundle, SiteBuilder.Parts parts) throws BundleException {
        bundle.start();
        ServiceModule module = service(bundle);
        return surroundings.sites().build(parts, module::routes);
    }

    private ServiceModule service(Bundle bundle) {
        List<ServiceModule> offered = framework.services(bundle, ServiceModule.class);
        if (!offered.isEmpty()) {
            return offered.get(0);
        }
        List<String> faults = new ComponentFaults(framework.context()).of(bundle);
        throw new RefusedModuleException(
                faults.isEmpty() ? List.of("It offers no component of type ServiceModule.") : faults);
    }

    private <T> T inTime(Callable<T> work) {
        Future<T> running = surroundings.starting().submit(work);
        try {
            return running.get(surroundings.limit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException hanging) {
            running.cancel(true);
            throw new RefusedModuleException(
                    "It did not start within %d seconds."
                            .formatted(surroundings.limit().toSeconds()),
                    hanging);
        } catch (ExecutionException failed) {
            throw refusal(failed.getCause());
        } catch (InterruptedException stopped) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw new RefusedModuleException("Its start was interrupted.", stopped);
        }
    }

    private static RefusedModuleException refusal(Throwable cause) {
        return cause instanceof RefusedModuleException refused
                ? refused
                : new RefusedModuleException("Its start failed: " + cause + ".", cause);
    }

    private static List<MenuEntry> menu(ModuleDescriptor descriptor) {
        return descriptor.menu().stream()
                .map(entry ->
                        new MenuEntry(entry.group(), entry.path(), entry.text(), entry.icon(), entry.permission()))
                .toList();
    }
}
