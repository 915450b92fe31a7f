package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    private int drain(Duration limit) {
        try {
            return gate.drain(limit);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
