package org.hyzmat.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;

/** Invokes a test unless the database of its class is one on which pages are not tried in this run. */
final class OneDatabase implements TestTemplateInvocationContextProvider {

    @Override
    public boolean supportsTestTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public boolean mayReturnZeroTestTemplateInvocationContexts(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext context) {
        return DatabaseKind.ofPages().stream()
                .filter(kind -> kind == EachDatabase.of(context))
                .map(kind -> new Invocation());
    }

    /** The one run of the test. */
    record Invocation() implements TestTemplateInvocationContext {

        @Override
        public String getDisplayName(int index) {
            return "once";
        }
    }
}
