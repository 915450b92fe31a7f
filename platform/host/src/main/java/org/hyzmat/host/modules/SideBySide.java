package org.hyzmat.host.modules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Begins modules side by side, as many at a time as there are processors but two at least, and ends each in the order
 * of the list. A module begins once those it needs have ended.
 *
 * @param <T> what stands for a module
 * @param <R> what its beginning makes
 */
final class SideBySide<T, R> {

    private static final long PATIENCE_SECONDS = 60;

    private final Function<T, String> ids;
    private final Function<T, Set<String>> needs;
    private final Map<String, CompletableFuture<Void>> ended = new HashMap<>();

    /** Modules are told apart by their ids, and need others by theirs. */
    SideBySide(Function<T, String> ids, Function<T, Set<String>> needs) {
        this.ids = ids;
        this.needs = needs;
    }

    /**
     * Begins and ends every module.
     *
     * @param modules each behind those it needs; of a need that comes later it is not kept waiting
     * @param begin runs beside other beginnings
     * @param end runs alone, on this thread; getting what the beginning made throws what the beginning threw
     */
    void run(List<T> modules, Function<T, R> begin, BiConsumer<T, Supplier<R>> end) {
        int processors = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(2, processors), SideBySide::worker);
        try {
            List<CompletableFuture<R>> begun = modules.stream()
                    .map(module -> begin(module, begin, workers))
                    .toList();
            for (int i = 0; i < modules.size(); i++) {
                CompletableFuture<R> made = begun.get(i);
                end.accept(modules.get(i), () -> await(made));
                ended.get(ids.apply(modules.get(i))).complete(null);
            }
        } finally {
            end(workers);
        }
    }

    private CompletableFuture<R> begin(T module, Function<T, R> begin, ExecutorService workers) {
        CompletableFuture<?>[] before = needs.apply(module).stream()
                .map(ended::get)
                .filter(Objects::nonNull)
                .toArray(CompletableFuture<?>[]::new);
        ended.put(ids.apply(module), new CompletableFuture<>());
        return CompletableFuture.allOf(before).thenApplyAsync(ready -> begin.apply(module), workers);
    }

    private R await(CompletableFuture<R> made) {
        try {
            return made.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** What began in vain, because another module's end failed, is not left running behind. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        try {
            workers.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "module-start");
        thread.setDaemon(true);
        return thread;
    }
}
