package org.hyzmat.host;

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
import org.hyzmat.host.safety.Pace;
import org.hyzmat.host.web.Entrance;
import org.hyzmat.host.web.HttpServer;
import org.hyzmat.host.web.PlainErrors;
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
    private final ExecutorService executor = Executors.newCachedThreadPool(HostThreads.named("host"));
    private final CompletableFuture<Surface> surface;
    private final CompletableFuture<Socket> socket;
    private volatile Optional<CompletableFuture<ModuleHost>> framework = Optional.empty();
    private volatile Optional<Front> front = Optional.empty();
    private volatile Optional<Portal> portal = Optional.empty();
    private volatile boolean closing;

    private Host(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.surface = CompletableFuture.supplyAsync(() -> Surface.of(settings.zone()), executor);
        this.socket = surface.thenApply(this::socket);
    }

    /** What will listen; made while the database is opened. */
    private record Socket(HttpServer server, Entrance entrance) {}

    /** What listens. */
    private record Front(Socket socket, int port) {}

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
        Host host = new Host(settings, clock);
        boolean started = false;
        try {
            host.begin();
            started = true;
            return host;
        } finally {
            if (!started) {
                host.close();
            }
        }
    }

    private void begin() {
        Optional<Database> database = open();
        try {
            listen();
        } finally {
            if (front.isEmpty()) {
                database.ifPresent(Database::close);
            }
        }
        if (database.isPresent()) {
            serve(database.get());
        } else {
            LOG.error("The database does not answer; trying again every {} seconds.", RETRY_SECONDS);
            executor.execute(this::serveLater);
        }
    }

    private Optional<Database> open() {
        try {
            return Optional.of(Database.open(settings.database(), this::startFramework));
        } catch (DatabaseUnavailableException away) {
            LOG.warn("{}", away.getMessage());
            return Optional.empty();
        }
    }

    private void startFramework() {
        if (framework.isEmpty()) {
            framework = Optional.of(CompletableFuture.supplyAsync(
                    () -> ModuleHost.start(settings.database().folder().resolve("cache"), settings.offers()),
                    executor));
        }
    }

    private void listen() {
        Socket ready = socket.join();
        front = Optional.of(new Front(ready, ready.server().start()));
    }

    private Socket socket(Surface shown) {
        PlatformFiles files = new PlatformFiles(shown.assets(), this::isReady);
        Entrance entrance = new Entrance(files, shown.errors(), settings.approach(), settings.language());
        HttpServer.Place place = new HttpServer.Place(settings.address(), settings.port(), Pace.USUAL);
        PlainErrors plain = new PlainErrors(shown.texts(), settings.language());
        return new Socket(new HttpServer(place, entrance, plain, GRACE), entrance);
    }

    private void serve(Database database) {
        boolean served = false;
        try {
            Portal opened = Portal.open(
                    new Portal.Ground(
                            database,
                            framework.orElseThrow().join(),
                            surface.join(),
                            executor,
                            front.orElseThrow().port()),
                    settings,
                    clock);
            front.orElseThrow().socket().entrance().open(opened.dispatcher());
            portal = Optional.of(opened);
            served = true;
        } finally {
            if (!served) {
                database.close();
            }
        }
    }

    private void serveLater() {
        String obstacle = "";
        while (!closing && portal.isEmpty()) {
            try {
                TimeUnit.SECONDS.sleep(RETRY_SECONDS);
                obstacle = serveOrSayWhyNot(obstacle);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Nobody else would hear what stands in the way now, and it may be set right meanwhile. */
    private String serveOrSayWhyNot(String known) {
        return CompletableFuture.runAsync(() -> open().ifPresent(this::serve), executor)
                .handle((done, broken) -> broken == null ? "" : obstacle(broken.getCause(), known))
                .join();
    }

    private String obstacle(Throwable broken, String known) {
        stopFramework();
        String obstacle = broken.toString();
        if (!obstacle.equals(known)) {
            LOG.error("The portal cannot start; trying again every {} seconds.", RETRY_SECONDS, broken);
        }
        return obstacle;
    }

    private void stopFramework() {
        framework.ifPresent(started -> started.thenAccept(ModuleHost::close)
                .exceptionally(unstarted -> null)
                .join());
        framework = Optional.empty();
    }

    private boolean isReady() {
        return portal.map(Portal::isReady).orElse(false);
    }

    /** The port it listens on. */
    public int port() {
        return front.orElseThrow().port();
    }

    /** The portal behind the socket, absent while the database has not answered yet. */
    public Optional<Portal> portal() {
        return portal;
    }

    /** Answers what was asked already, ends the modules, and closes the database. */
    @Override
    public void close() {
        closing = true;
        front.ifPresent(listening -> listening.socket().server().close());
        portal.ifPresent(Portal::close);
        stopFramework();
        executor.shutdownNow();
    }
}
