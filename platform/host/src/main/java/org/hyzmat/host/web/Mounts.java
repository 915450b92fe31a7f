package org.hyzmat.host.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** All modules that have a place in the portal, whether they serve now or not. */
public final class Mounts {

    private final Map<String, Mount> mounts = new ConcurrentSkipListMap<>();

    /** The place of a module, made when it is asked for first. */
    public Mount of(String module) {
        return mounts.computeIfAbsent(module, Mount::new);
    }

    /** The place of a module, absent when it has none. */
    public Optional<Mount> find(String module) {
        return Optional.ofNullable(mounts.get(module));
    }

    /** All places by module id. */
    public Collection<Mount> all() {
        return mounts.values();
    }

    /** Takes a module's place away. */
    public void remove(String module) {
        mounts.remove(module);
    }
}
