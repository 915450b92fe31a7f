package org.hyzmat.testkit;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.hyzmat.host.Host;
import org.hyzmat.host.Portal;
import org.hyzmat.host.Settings;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.modules.ModuleStatus;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.host.modules.State;
import org.hyzmat.host.web.Site;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.testkit.web.DemoEntrance;
import org.hyzmat.testkit.web.Visitor;
import org.osgi.framework.FrameworkUtil;

/** A whole portal in this process: on a free port, with data of its own that goes when it is closed. */
public final class TestingHost implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HostSetup setup;
    private final TestingDatabase database;
    private final TestingClock clock = TestingClock.create();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Visitor nobody;
    private Host host;

    private TestingHost(HostSetup setup, TestingDatabase database) {
        this.setup = setup;
        this.database = database;
        this.host = Host.start(settings(), clock);
        this.nobody = Visitor.stranger(client, address());
    }

    /** Starts a portal. */
    public static TestingHost start(HostSetup setup) {
        return start(setup, setup.database().create());
    }

    /** Starts a portal on data that is there already; they go with it. */
    static TestingHost start(HostSetup setup, TestingDatabase database) {
        TestingHost started = null;
        try {
            started = new TestingHost(setup, database);
            return started;
        } finally {
            if (started == null) {
                database.close();
            }
        }
    }

    /** The settings it was started with, by which a second one would want the same data on another port. */
    public Settings settings() {
        return setup.settings(database.settings(), 0);
    }

    /** Closes it and starts it again on the same port and data. */
    public void restart() {
        restart(settings -> {});
    }

    /**
     * The same with something done to the data in between.
     *
     * @param change is given what opens the data
     */
    public void restart(Consumer<DatabaseSettings> change) {
        int port = host.port();
        host.close();
        change.accept(database.settings());
        host = Host.start(setup.settings(database.settings(), port), clock);
    }

    /** Whoever has chosen nobody to be. */
    public Visitor stranger() {
        return nobody;
    }

    /**
     * One of the demo world's people.
     *
     * @param persona role and agency, such as {@code facilitator.demo-nur}
     */
    public Visitor as(String persona) {
        return stranger().as(persona);
    }

    /** Everybody of the demo world with an account. */
    public List<String> personas() {
        return DemoEntrance.of(client, address()).personas();
    }

    /** Where it listens, without a path. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + host.port());
    }

    /** The clock that it and its modules read. */
    public TestingClock clock() {
        return clock;
    }

    /** Counts the statements that its modules send from now on, as long as they are not started anew. */
    public AtomicInteger countStatements() {
        AtomicInteger count = new AtomicInteger();
        modules().services(ServiceModule.class).values().stream()
                .flatMap(List::stream)
                .map(module -> FrameworkUtil.getBundle(module.getClass()))
                .forEach(bundle -> Statements.count(bundle, count));
        return count;
    }

    /** Its modules. */
    public Modules modules() {
        return portal().modules();
    }

    /** Every route by the id of its site, that of the portal itself first. */
    public Map<String, List<Site.Declared>> routes() {
        return portal().routes();
    }

    private Portal portal() {
        return host.portal()
                .orElseThrow(() -> new IllegalStateException("The portal has not opened its database yet."));
    }

    /** Fails with the reasons unless every module serves. */
    public void expectAllActive() {
        List<String> faults = modules().statuses().stream()
                .filter(status -> status.state() != State.ACTIVE)
                .map(TestingHost::fault)
                .toList();
        if (!faults.isEmpty()) {
            throw new AssertionError(String.join(" ", faults));
        }
    }

    private static String fault(ModuleStatus status) {
        return "Module %s is %s: %s".formatted(status.id(), status.state().code(), String.join(" ", status.reasons()));
    }

    @Override
    public void close() {
        try (database) {
            host.close();
        }
    }
}
