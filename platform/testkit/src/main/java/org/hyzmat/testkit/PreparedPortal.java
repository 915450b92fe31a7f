package org.hyzmat.testkit;

import org.hyzmat.host.Host;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The data of a portal with the demo world, made once for a run by a portal of its own: copying it is quicker than
 * migrating and filling for each test class.
 */
final class PreparedPortal implements AutoCloseable {

    private static final Namespace STORE = Namespace.create(PreparedPortal.class);

    private final TestingDatabase place;

    private PreparedPortal(TestingDatabase place) {
        this.place = place;
    }

    /** The one of a setup; it goes when the run ends. */
    static PreparedPortal of(ExtensionContext context, HostSetup setup) {
        return context.getRoot()
                .getStore(STORE)
                .getOrComputeIfAbsent(setup, wanted -> create(context, wanted), PreparedPortal.class);
    }

    /** Data without records: with the tables of the modules if they are those of the class path, else without any. */
    static TestingDatabase empty(ExtensionContext context, HostSetup setup) {
        return setup.isOfClassPath()
                ? PreparedDatabase.of(context, setup.database()).copy()
                : setup.database().create();
    }

    private static PreparedPortal create(ExtensionContext context, HostSetup setup) {
        TestingDatabase place = empty(context, setup);
        Host.start(setup.settings(place.settings(), 0), TestingClock.create()).close();
        return new PreparedPortal(place);
    }

    TestingDatabase copy() {
        return place.copy();
    }

    @Override
    public void close() {
        place.close();
    }
}
