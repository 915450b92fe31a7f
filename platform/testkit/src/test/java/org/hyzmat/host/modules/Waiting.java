package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** For whom waits: threads of their own, and patience that ends. */
final class Waiting {

    static final int PATIENCE_SECONDS = 60;
    static final Executor THREADS = work -> new Thread(work, "waiting").start();

    private Waiting() {}

    /** Looks again and again, until a condition holds. */
    static void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "It did not happen in time.");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
