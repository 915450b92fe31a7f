package org.hyzmat.host.web;

import jakarta.servlet.AsyncContext;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the requests inside one running version, and closes behind the last of them. */
final class Gate {

    private static final String EVENT_STREAM = "text/event-stream";

    private static final Duration GLANCE = Duration.ofMillis(200);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition empty = lock.newCondition();
    private final Set<AsyncContext> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean cutOff;
    private boolean closed;
    private int inside;

    boolean enter() {
        lock.lock();
        try {
            if (!closed) {
                inside++;
            }
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            inside--;
            if (inside == 0) {
                empty.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    int inside() {
        lock.lock();
        try {
            return inside;
        } finally {
            lock.unlock();
        }
    }

    void startedAsync(AsyncContext context) {
        waiting.add(context);
    }

    void endedAsync(AsyncContext context) {
        waiting.remove(context);
    }

    /**
     * Lets nobody in any more, ends event streams, and waits for the rest.
     *
     * @param limit how long to wait before what is left is cut off
     * @return how many requests were cut off
     */
    int drain(Duration limit) throws InterruptedException {
        close();
        long end = System.nanoTime() + limit.toNanos();
        int left = awaitWithoutStreams(limit);
        while (left > 0 && System.nanoTime() < end) {
            left = awaitWithoutStreams(Duration.ofNanos(end - System.nanoTime()));
        }
        cutOff = left > 0;
        waiting.forEach(Gate::complete);
        return left;
    }

    /** Whether whoever is still inside was given up. */
    boolean isCutOff() {
        return cutOff;
    }

    /** A request that came in just before the gate closed becomes an event stream only a moment later. */
    private int awaitWithoutStreams(Duration limit) throws InterruptedException {
        waiting.stream().filter(Gate::isEventStream).forEach(Gate::complete);
        return await(limit.compareTo(GLANCE) < 0 ? limit : GLANCE);
    }

    private void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until nobody is inside, without keeping anybody out.
     *
     * @param limit how long to wait at most
     * @return how many are inside still
     */
    int await(Duration limit) throws InterruptedException {
        long left = limit.toNanos();
        lock.lock();
        try {
            while (inside > 0 && left > 0) {
                left = empty.awaitNanos(left);
            }
            return inside;
        } finally {
            lock.unlock();
        }
    }

    private static boolean isEventStream(AsyncContext context) {
        String type = context.getResponse().getContentType();
        return type != null && type.startsWith(EVENT_STREAM);
    }

    private static void complete(AsyncContext context) {
        try {
            context.complete();
        } catch (IllegalStateException endedMeanwhile) {
            // its own end counted already
        }
    }
}
