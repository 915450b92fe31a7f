package org.hyzmat.host.work;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.hyzmat.host.web.Site;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads on which work goes on without a request, each piece of it counted like one inside its module. */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    private final Executor executor;
    private final String name = UUID.randomUUID().toString();
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();

    /** Workers on these threads, each of them free. */
    public Workers(Executor executor) {
        this.executor = executor;
    }

    /** What tells the work of this program from that of another. */
    public String name() {
        return name;
    }

    /** Whether this program does a piece of work. */
    public boolean isRunning(UUID id) {
        return running.contains(id);
    }

    /** Whether a piece of work may begin now, which nobody else does; whoever is let in must do it. */
    public boolean enter(Site site, UUID id) {
        boolean isFirst = running.add(id);
        boolean entered = isFirst && site.enter();
        if (isFirst && !entered) {
            running.remove(id);
        }
        return entered;
    }

    /** Counts work that was let in as gone. */
    public void leave(Site site, UUID id) {
        running.remove(id);
        site.leave();
    }

    /** Does the work that was let in; what breaks it off is found out by whoever looks at it next. */
    public CompletableFuture<Void> run(Site site, UUID id, Runnable work) {
        return CompletableFuture.runAsync(work, executor).whenComplete((done, broken) -> {
            leave(site, id);
            if (broken != null) {
                LOG.error("Work of module {} was broken off", site.id(), broken);
            }
        });
    }
}
