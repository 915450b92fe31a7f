package org.hyzmat.testkit;

import java.util.function.Supplier;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs a whole portal with the modules of the class path while the tests of a class run. It is a static field.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final HostExtension host = HostExtension.ofClassPath();
 * }</pre>
 *
 * <p>Its data is of the kind that {@link OnEachDatabase} asks for, else where the setup says.
 */
public final class HostExtension
        implements BeforeAllCallback,
                AfterAllCallback,
                BeforeClassTemplateInvocationCallback,
                AfterClassTemplateInvocationCallback {

    private final Supplier<HostSetup> setup;
    private DatabaseKind database = DatabaseKind.H2;
    private TestingHost host;

    private HostExtension(Supplier<HostSetup> setup) {
        this.setup = setup;
    }

    /** A portal with the people of the demo world and every module of the class path, none of which has records. */
    public static HostExtension ofClassPath() {
        return with(HostSetup::ofClassPath);
    }

    /** The same with the records of the demo world in every module. */
    public static HostExtension filled() {
        return with(() -> HostSetup.ofClassPath().filled());
    }

    /**
     * A portal of one's own choice.
     *
     * @param setup asked for when the tests begin; what it says of the database is overruled where a class asks for
     *     each
     */
    public static HostExtension with(Supplier<HostSetup> setup) {
        return new HostExtension(setup);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (!EachDatabase.isFor(context)) {
            start(context, setup.get().database());
        }
    }

    @Override
    public void beforeClassTemplateInvocation(ExtensionContext context) {
        start(context, EachDatabase.of(context));
    }

    private void start(ExtensionContext context, DatabaseKind kind) {
        database = kind;
        HostSetup wanted = setup.get().on(kind);
        host = TestingHost.start(wanted, data(context, wanted));
        host.expectAllActive();
    }

    private static TestingDatabase data(ExtensionContext context, HostSetup wanted) {
        return wanted.isFilled() ? PreparedPortal.of(context, wanted).copy() : PreparedPortal.empty(context, wanted);
    }

    @Override
    public void afterClassTemplateInvocation(ExtensionContext context) {
        stop();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        stop();
    }

    private void stop() {
        if (host != null) {
            host.close();
            host = null;
        }
    }

    /** The portal. */
    public TestingHost host() {
        return host;
    }

    /** What its data is on. */
    public DatabaseKind database() {
        return database;
    }

    /** One of the demo world's people, such as {@code facilitator.demo-nur}. */
    public Visitor as(String persona) {
        return host.as(persona);
    }

    /** Whoever has chosen nobody to be. */
    public Visitor stranger() {
        return host.stranger();
    }

    /** The modules, to stop, start and exchange them. */
    public Modules modules() {
        return host.modules();
    }

    /** The clock that the portal reads. */
    public TestingClock clock() {
        return host.clock();
    }
}
