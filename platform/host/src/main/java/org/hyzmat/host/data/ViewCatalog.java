package org.hyzmat.host.data;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hyzmat.host.data.guard.GuardedTable;
import org.jdbi.v3.core.Jdbi;

/** All published views of this installation, as the guard knows them. */
final class ViewCatalog {

    private volatile Map<String, GuardedTable> views = Map.of();

    Optional<GuardedTable> find(String schema, String name) {
        return Optional.ofNullable(views.get(schema + "." + name));
    }

    /** Another object after each change. */
    Object state() {
        return views;
    }

    void load(Jdbi platform) {
        views = platform.withHandle(handle -> handle.createQuery("""
                        select module_id, name, personal, agency_column
                        from published_view
                        order by module_id, name
                        """)
                .map((row, context) -> new PublishedView(
                                row.getString("name"), "", row.getBoolean("personal"), row.getString("agency_column"))
                        .guarded(ModuleLogins.schema(row.getString("module_id"))))
                .collect(Collectors.toUnmodifiableMap(ViewCatalog::key, view -> view)));
    }

    synchronized void replace(ModuleData data) {
        Map<String, GuardedTable> now = new HashMap<>(views);
        now.values().removeIf(view -> view.schema().equals(data.schema()));
        data.views().stream().map(view -> view.guarded(data.schema())).forEach(view -> now.put(key(view), view));
        views = Map.copyOf(now);
    }

    private static String key(GuardedTable view) {
        return view.schema() + "." + view.name();
    }
}
