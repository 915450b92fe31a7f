package org.hyzmat.distribution.pressure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** People who work at the same time, each without waiting for anybody else, until they are told to go home. */
final class Traffic implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final long THOUGHT = TimeUnit.MILLISECONDS.toNanos(10);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> working = new ArrayList<>();
    private final List<Journal> journals = new ArrayList<>();
    private volatile boolean over;

    /** Lets somebody do the same work again and again. */
    void begin(Journal journal, Consumer<Journal> work) {
        journals.add(journal);
        working.add(threads.submit(() -> {
            while (!over) {
                work.accept(journal);
                LockSupport.parkNanos(THOUGHT);
            }
        }));
    }

    /** Waits until everybody of a name has had some more answers that are good. */
    void awaitGood(String name, int more) {
        awaitMore(name, more, Journal::good);
    }

    /** Waits until everybody of a name has had some more answers of a kind. */
    void await(String name, int more, Predicate<Asked> kind) {
        awaitMore(
                name,
                more,
                journal -> Math.toIntExact(journal.all().stream().filter(kind).count()));
    }

    private void awaitMore(String name, int more, ToIntFunction<Journal> count) {
        List<Journal> people = named(name);
        int[] before = people.stream().mapToInt(count).toArray();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!IntStream.range(0, people.size()).allMatch(i -> count.applyAsInt(people.get(i)) >= before[i] + more)) {
            if (System.nanoTime() > deadline || working.stream().anyMatch(Future::isDone)) {
                throw new AssertionError("Nothing more came back to " + name + ": " + lastOf(people));
            }
            LockSupport.parkNanos(THOUGHT);
        }
    }

    private static List<String> lastOf(List<Journal> people) {
        return people.stream()
                .map(Journal::all)
                .map(all -> all.isEmpty() ? "nothing" : all.get(all.size() - 1).toString())
                .toList();
    }

    private List<Journal> named(String name) {
        return journals.stream().filter(journal -> journal.name().equals(name)).toList();
    }

    /** What everybody of a name has noted. */
    List<Asked> asked(String name) {
        return named(name).stream().flatMap(journal -> journal.all().stream()).toList();
    }

    /** Lets everybody finish what they are at; fails if somebody stopped working before. */
    void end() {
        over = true;
        for (Future<?> each : working) {
            try {
                each.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (ExecutionException broken) {
                throw new AssertionError("A client of the test broke.", broken.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            } catch (TimeoutException hanging) {
                throw new AssertionError("A client waits for an answer for ever.", hanging);
            }
        }
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }
}
