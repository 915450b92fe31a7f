package org.hyzmat.host;

import jakarta.servlet.ServletException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseUnavailableException;
import org.hyzmat.host.modules.ModuleHost;
import org.hyzmat.host.web.Entrance;
import org.hyzmat.host.web.HttpServer;
import org.hyzmat.host.web.PlatformFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The running portal: listens from the first moment, opens its database as soon as that answers, and stops last. */
public final class Host implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Host.class);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final long RETRY_SECONDS = 2;

    private final Settings settings;
    private final Clock clock;
    private final Surface surface;
    private final ExecutorService executor;
    private final ModuleHost framework;
    private final HttpServer server;
    private final Entrance entrance;
    private final int port;
    private volatile Optional<Portal> portal = Optional.empty();
    private volatile boolean closing;

    private Host(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.executor = Executors.newCachedThreadPool(HostThreads.named("host"));
        CompletableFuture<ModuleHost> starting = CompletableFuture.supplyAsync(
                () -> ModuleHost.start(settings.database().folder().resolve("cache")), executor);
        this.surface = Surface.of(settings.zone());
        PlatformFiles files = new PlatformFiles(surface.assets(), this::isReady);
        this.entrance = new Entrance(files, surface.errors(), settings.language());
        this.server = new HttpServer(settings.address(), settings.port(), entrance, GRACE);
        this.framework = starting.join();
        this.port = server.start();
    }

    /**
     * Starts the portal.
     *
     * @param settings how it is set up
     * @param clock in the zone of the installation
     * @return the portal with every wanted module started; while the database does not answer it only says so
     */
    public static Host start(Settings settings, Clock clock) {
        if (settings.demo() == Settings.Demo.RESET) {
            DemoReset.wipe(settings.database());
        }
        Database first = null;
        try {
            first = Database.open(settings.database());
        } catch (DatabaseUnavailableException away) {
            LOG.error("{} Trying again every {} seconds.", away.getMessage(), RETRY_SECONDS);
        }
        return first == null ? later(settings, clock) : now(settings, clock, first);
    }

    private static Host later(Settings settings, Clock clock) {
        Host host = new Host(settings, clock);
        host.executor.execute(host::openLater);
        return host;
    }

    private static Host now(Settings settings, Clock clock, Database database) {
        Host host = null;
        try {
            host = new Host(settings, clock);
            host.open(database);
            return host;
        } finally {
            if (host == null || host.portal.isEmpty()) {
                database.close();
                Optional.ofNullable(host).ifPresent(Host::close);
            }
        }
    }

    private void openLater() {
        while (!closing && portal.isEmpty()) {
            try {
                TimeUnit.SECONDS.sleep(RETRY_SECONDS);
                open(Database.open(settings.database()));
            } catch (DatabaseUnavailableException away) {
                LOG.debug("{}", away.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void open(Database database) {
        Portal opened = Portal.open(new Portal.Ground(database, framework, surface, executor), settings, clock);
        try {
            entrance.open(opened.dispatcher());
        } catch (ServletException broken) {
            throw new IllegalStateException("The dispatcher did not start.", broken);
        }
        portal = Optional.of(opened);
    }

    private boolean isReady() {
        return portal.map(Portal::isReady).orElse(false);
    }

    /** The port it listens on. */
    public int port() {
        return port;
    }

    /** The portal behind the socket, absent while the database has not answered yet. */
    public Optional<Portal> portal() {
        return portal;
    }

    /** Answers what was asked already, ends the modules, and closes the database. */
    @Override
    public void close() {
        closing = true;
        server.close();
        portal.ifPresent(Portal::close);
        framework.close();
        executor.shutdownNow();
    }
}
