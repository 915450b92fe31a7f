package org.hyzmat.host.modules;

import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.documents.Documents;
import org.hyzmat.platform.imports.Imports;
import org.hyzmat.platform.work.Works;
import org.jdbi.v3.core.Jdbi;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Gives each bundle that asks for what belongs to one module its own, and none to a bundle that has none. */
final class OwnServices {

    private final Map<Bundle, Owned> owned = new ConcurrentHashMap<>();

    OwnServices(BundleContext host) {
        register(host, Jdbi.class, Owned::jdbi);
        register(host, Texts.class, Owned::texts);
        register(host, Imports.class, Owned::imports);
        register(host, Documents.class, Owned::documents);
        register(host, Works.class, Owned::works);
    }

    /** What belongs to one bundle. */
    record Owned(Jdbi jdbi, Texts texts, Imports imports, Documents documents, Works works) {}

    void give(Bundle bundle, Owned what) {
        owned.put(bundle, what);
    }

    void take(Bundle bundle) {
        owned.remove(bundle);
    }

    private <T> void register(BundleContext host, Class<T> type, Function<Owned, T> part) {
        host.registerService(
                type,
                new ServiceFactory<T>() {
                    @Override
                    public T getService(Bundle asking, ServiceRegistration<T> registration) {
                        Owned what = owned.get(asking);
                        return what == null ? null : part.apply(what);
                    }

                    @Override
                    public void ungetService(Bundle asking, ServiceRegistration<T> registration, T service) {
                        // it ends with the version of the module, not with a component
                    }
                },
                new Hashtable<>());
    }
}
