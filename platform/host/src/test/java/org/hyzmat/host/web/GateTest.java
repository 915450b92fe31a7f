package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletResponse;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A gate lets in until it is closed, and closes behind the last one. */
class GateTest {

    private final Gate gate = new Gate();

    @Test
    void nobodyComesInOnceItIsClosed() throws InterruptedException {
        assertTrue(gate.enter());
        gate.leave();
        assertEquals(0, gate.drain(Duration.ofSeconds(1)));

        assertFalse(gate.enter());
    }

    @Test
    void whoeverIsInsideIsWaitedFor() throws Exception {
        gate.enter();
        CompletableFuture<Integer> drained = CompletableFuture.supplyAsync(() -> drain(Duration.ofSeconds(20)));
        while (gate.enter()) {
            gate.leave();
        }
        assertFalse(drained.isDone());

        gate.leave();
        assertEquals(0, drained.get(10, TimeUnit.SECONDS));
    }

    @Test
    void whoeverStaysTooLongIsCounted() throws InterruptedException {
        gate.enter();

        assertEquals(1, gate.drain(Duration.ofMillis(20)));
    }

    @Test
    void eventStreamThatBeginsWhileItClosesIsEndedToo() throws Exception {
        gate.enter();
        CompletableFuture<Integer> drained = CompletableFuture.supplyAsync(() -> drain(Duration.ofSeconds(20)));
        while (gate.enter()) {
            gate.leave();
        }

        gate.startedAsync(eventStream());

        assertEquals(0, drained.get(10, TimeUnit.SECONDS));
    }

    /** Leaves the gate when it is completed. */
    private AsyncContext eventStream() {
        ServletResponse response = answering(ServletResponse.class, "getContentType", () -> "text/event-stream");
        return answering(AsyncContext.class, "getResponse", () -> response);
    }

    private <T> T answering(Class<T> type, String method, Supplier<Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, called, arguments) -> {
                    if (called.getName().equals("complete")) {
                        gate.endedAsync((AsyncContext) proxy);
                        gate.leave();
                    }
                    return switch (called.getName()) {
                        case "hashCode" -> System.identityHashCode(proxy);
                        case "equals" -> proxy == arguments[0];
                        default -> called.getName().equals(method) ? answer.get() : null;
                    };
                }));
    }

    private int drain(Duration limit) {
        try {
            return gate.drain(limit);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
