package org.hyzmat.host.modules;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hyzmat.host.web.Site;
import org.osgi.framework.Bundle;

/** One running version of a module: owns all that was made for it, and is closed once. */
final class Generation {

    private final Artifact artifact;
    private final ModuleDescriptor descriptor;
    private final Bundle bundle;
    private final Site site;
    private final List<Runnable> leavings;
    private final AtomicBoolean closed = new AtomicBoolean();

    /**
     * A version that runs.
     *
     * @param artifact its jar
     * @param bundle its bundle, started
     * @param site what answers its requests
     * @param leavings what must be done once it is no longer used, in order
     */
    Generation(Artifact artifact, Bundle bundle, Site site, List<Runnable> leavings) {
        this.artifact = artifact;
        this.descriptor = artifact.descriptor();
        this.bundle = bundle;
        this.site = site;
        this.leavings = List.copyOf(leavings);
    }

    Artifact artifact() {
        return artifact;
    }

    String module() {
        return descriptor.id();
    }

    ModuleDescriptor descriptor() {
        return descriptor;
    }

    Bundle bundle() {
        return bundle;
    }

    Site site() {
        return site;
    }

    /**
     * Lets nobody in any more, and waits for whoever is inside.
     *
     * @return how many requests were cut off at the limit
     */
    int drain(Duration limit) {
        try {
            return site.drain(limit);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Drops everything, once nobody is inside. */
    void close() {
        if (closed.compareAndSet(false, true)) {
            leavings.forEach(Runnable::run);
        }
    }
}
