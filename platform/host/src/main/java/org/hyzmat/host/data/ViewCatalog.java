package org.hyzmat.host.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.data.guard.GuardedTable;

/** All published views of this installation, as the guard knows them. */
final class ViewCatalog {

    private volatile Map<String, GuardedTable> views;

    private ViewCatalog(Map<String, GuardedTable> views) {
        this.views = views;
    }

    /** Reads what was published before this start: views stay while their module is off. */
    static ViewCatalog read(Engine engine) throws SQLException {
        Map<String, GuardedTable> views = new HashMap<>();
        try (Connection connection = engine.connect(engine.host());
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("select module_id, name, personal, agency_column"
                        + " from platform.published_view order by module_id, name")) {
            while (row.next()) {
                PublishedView view = new PublishedView(
                        row.getString("name"), "", row.getBoolean("personal"), row.getString("agency_column"));
                GuardedTable table = view.guarded(ModuleLogins.schema(row.getString("module_id")));
                views.put(key(table), table);
            }
        }
        return new ViewCatalog(Map.copyOf(views));
    }

    Optional<GuardedTable> find(String schema, String name) {
        return Optional.ofNullable(views.get(schema + "." + name));
    }

    /** Another object after each change. */
    Object state() {
        return views;
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
