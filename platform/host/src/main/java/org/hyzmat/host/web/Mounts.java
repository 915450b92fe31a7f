package org.hyzmat.host.web;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.hyzmat.host.views.TextCatalogue;

/** All modules that have a place in the portal, whether they serve now or not. */
public final class Mounts {

    private final Map<String, Mount> mounts = new ConcurrentSkipListMap<>();

    /** The place of a module, made when it is asked for first. */
    public Mount of(String module) {
        return mounts.computeIfAbsent(module, Mount::new);
    }

    /** From now on a module is called as these texts say, also while it is off. */
    public void call(String module, TextCatalogue texts) {
        mounts.compute(module, (id, known) -> {
            Mount mount = known == null ? new Mount(id) : known;
            mount.call(texts);
            return mount;
        });
    }

    /** From now on requests to a module go to this site; a place that is new is seen only with its name and site. */
    public void serve(Site site) {
        mounts.compute(site.id(), (id, known) -> {
            Mount mount = known == null ? new Mount(id) : known;
            mount.call(site.texts());
            mount.serve(site);
            return mount;
        });
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
