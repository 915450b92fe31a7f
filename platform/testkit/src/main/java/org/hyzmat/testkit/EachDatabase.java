package org.hyzmat.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;

/** Invokes a test class for each database of the run and remembers which one it is. */
final class EachDatabase implements ClassTemplateInvocationContextProvider {

    private static final Namespace STORE = Namespace.create(EachDatabase.class);

    /** Marks what is done on single pages. */
    private static final String PAGES = "pages";

    /** The database of a test; H2 where the class does not ask for each. */
    static DatabaseKind of(ExtensionContext context) {
        DatabaseKind kind = context.getStore(STORE).get(DatabaseKind.class, DatabaseKind.class);
        return kind == null ? DatabaseKind.H2 : kind;
    }

    /** Whether a test class is run on each database, so that it begins more than once. */
    static boolean isFor(ExtensionContext context) {
        return AnnotationSupport.isAnnotated(context.getRequiredTestClass(), OnEachDatabase.class);
    }

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<Invocation> provideClassTemplateInvocationContexts(ExtensionContext context) {
        List<DatabaseKind> kinds =
                context.getTags().contains(PAGES) ? DatabaseKind.ofPages() : DatabaseKind.ofThisRun();
        return kinds.stream().map(Invocation::new);
    }

    /** One run of the class. */
    record Invocation(DatabaseKind kind) implements ClassTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return kind.label();
        }

        @Override
        public void prepareInvocation(ExtensionContext context) {
            context.getStore(STORE).put(DatabaseKind.class, kind);
        }
    }
}
