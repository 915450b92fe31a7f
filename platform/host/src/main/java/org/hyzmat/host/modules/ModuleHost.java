package org.hyzmat.host.modules;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Hashtable;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.documents.PdfPress;
import org.hyzmat.host.imports.ImportDesk;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.hyzmat.host.web.Mounts;
import org.hyzmat.host.web.SiteBuilder;
import org.hyzmat.host.work.WorkDesk;
import org.hyzmat.platform.IdSource;
import org.osgi.framework.BundleContext;

/** The framework with everything that modules are given in it. */
public final class ModuleHost implements AutoCloseable {

    private final Framework framework;
    private final Offers offers;

    private ModuleHost(Framework framework, Offers offers) {
        this.framework = framework;
        this.offers = offers;
    }

    /**
     * Starts the framework, without any module, and reads what is on offer.
     *
     * @param cache where the framework keeps what it throws away at each start
     * @param folders where modules are offered
     */
    public static ModuleHost start(Path cache, List<Path> folders) {
        ModuleHost host = new ModuleHost(Framework.start(cache), new Offers(folders));
        host.offers.list();
        return host;
    }

    /** Gives every module a service of the host. */
    public <T> void offer(Class<T> type, T service) {
        framework.context().registerService(type, service, new Hashtable<>());
    }

    /**
     * What modules are put into.
     *
     * @param sites makes their sites
     * @param views what their views share
     * @param texts the platform's texts
     * @param mounts their places in the portal
     * @param imports gives them their imports
     * @param press prints their documents
     * @param works has their long work done
     * @param executor runs their code until they serve
     */
    public record Portal(
            SiteBuilder sites,
            Views.Shared views,
            TextCatalogue texts,
            Mounts mounts,
            ImportDesk imports,
            PdfPress press,
            WorkDesk works,
            ExecutorService executor) {}

    /** How long a module may take to start and to end. */
    public record Limits(Duration start, Duration drain) {}

    /** The modules of an installation, none of them started yet. */
    public Modules modules(Database database, Portal portal, Limits limits, Clock clock, IdSource ids) {
        BundleContext context = framework.context();
        ModuleStarter starter = new ModuleStarter(
                framework,
                new OwnServices(context),
                database.modules(),
                new ModuleStarter.Surroundings(
                        portal.sites(),
                        portal.views(),
                        portal.texts(),
                        portal.imports(),
                        portal.press(),
                        portal.works(),
                        portal.executor(),
                        limits.start()));
        Links links = new Links(context);
        return new Modules(
                new ModuleStore(database.platform(), clock, ids),
                starter,
                new Running(portal.mounts(), links, limits.drain()),
                new Modules.Surroundings(offers, new Apis(framework, links), portal.mounts(), portal.texts(), clock));
    }

    @Override
    public void close() {
        framework.close();
    }
}
