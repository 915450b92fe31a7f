package org.hyzmat.host.modules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.hyzmat.host.web.Mount;
import org.hyzmat.host.web.Mounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The versions that run now, in the order in which their modules were started. */
final class Running {

    private static final Logger LOG = LoggerFactory.getLogger(Running.class);

    private final Mounts mounts;
    private final Links links;
    private final Duration drain;
    private final AtomicInteger revision = new AtomicInteger();
    private volatile Map<String, Generation> generations = Map.of();

    /** What runs appears at its mounts and behind its links; what ends is waited for this long. */
    Running(Mounts mounts, Links links, Duration drain) {
        this.mounts = mounts;
        this.links = links;
        this.drain = drain;
    }

    Optional<Generation> find(String module) {
        return Optional.ofNullable(generations.get(module));
    }

    Collection<Generation> all() {
        return generations.values();
    }

    int revision() {
        return revision.get();
    }

    /** From now on this version answers requests and calls; what answered before is dropped after its last one. */
    void serve(Generation next) {
        String module = next.module();
        Optional<Generation> before = find(module);
        change(module, Optional.of(next));
        links.connect(module, next.bundle(), next.site());
        mounts.serve(next.site());
        LOG.info("Module {} {} serves", module, next.artifact().version());
        before.ifPresent(this::drain);
        before.ifPresent(Generation::close);
    }

    /** From now on nothing answers for this module; whoever is inside keeps the permissions that it declares. */
    void end(String module) {
        mounts.find(module).ifPresent(Mount::clear);
        links.disconnect(module);
        Optional<Generation> before = find(module);
        before.ifPresent(this::drain);
        change(module, Optional.empty());
        before.ifPresent(Generation::close);
    }

    /** Runs work while new requests to the module wait and those inside it have ended. */
    <T> T held(String module, Supplier<T> work) {
        Mount mount = mounts.of(module);
        mount.hold();
        try {
            find(module).ifPresent(generation -> generation.site().awaitIdle(drain));
            return work.get();
        } finally {
            mount.release();
        }
    }

    void endAll() {
        List<String> newestFirst = new ArrayList<>(generations.keySet());
        Collections.reverse(newestFirst);
        newestFirst.forEach(this::end);
    }

    private void change(String module, Optional<Generation> next) {
        Map<String, Generation> changed = new LinkedHashMap<>(generations);
        next.ifPresentOrElse(generation -> changed.put(module, generation), () -> changed.remove(module));
        generations = Collections.unmodifiableMap(changed);
        revision.incrementAndGet();
    }

    private void drain(Generation generation) {
        int cutOff = generation.drain(drain);
        if (cutOff > 0) {
            LOG.warn(
                    "{} requests of module {} were cut off after {} seconds",
                    cutOff,
                    generation.module(),
                    drain.toSeconds());
        }
    }
}
