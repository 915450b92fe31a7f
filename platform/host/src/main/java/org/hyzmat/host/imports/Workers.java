package org.hyzmat.host.imports;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.hyzmat.host.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads on which files are looked at and written, each counted like a request inside its module. */
final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final Executor executor;
    private final String name = UUID.randomUUID().toString();
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    Workers(Executor executor) {
        this.executor = executor;
    }

    /** What tells the work of this program from that of another. */
    String name() {
        return name;
    }

    boolean isRunning(UUID id) {
        return running.contains(id);
    }

    /** Whether work on an import may begin now, which nobody else does; whoever is let in must do it. */
    boolean enter(Site site, UUID id) {
        boolean isFirst = running.add(id);
        boolean entered = isFirst && site.enter();
        if (isFirst && !entered) {
            running.remove(id);
        }
        return entered;
    }

    void leave(Site site, UUID id) {
        running.remove(id);
        site.leave();
    }

    /** Does the work that was let in; what breaks it off is found out by whoever looks at the import next. */
    CompletableFuture<Void> run(Site site, UUID id, Runnable work) {
        return CompletableFuture.runAsync(work, executor).whenComplete((done, broken) -> {
            leave(site, id);
            if (broken != null) {
                LOG.error("An import of module {} was broken off", site.id(), broken);
            }
        });
    }
}
