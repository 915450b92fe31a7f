package org.hyzmat.host.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Who publishes which view and who reads it: kept in the host's tables, carried out as rights. */
final class SharedViews {

    private final Connection host;
    private final Engine engine;
    private final Installation installation;

    SharedViews(Connection host, Engine engine, Installation installation) {
        this.host = host;
        this.engine = engine;
        this.installation = installation;
    }

    List<String> published(String module) throws SQLException {
        return Sql.column(
                host, "select name from platform.published_view where module_id = ? order by place, name", module);
    }

    /** Remembers what a module publishes and needs, so that whichever of two modules comes later finds the other. */
    void record(ModuleData data) throws SQLException {
        run("delete from platform.published_view where module_id = ?", data.module());
        for (int place = 0; place < data.views().size(); place++) {
            insert(data.module(), data.views().get(place), place);
        }
        run("delete from platform.view_need where module_id = ?", data.module());
        for (ViewNeed need : data.needs()) {
            run(
                    "insert into platform.view_need (module_id, provider_id, view_name) values (?, ?, ?)",
                    data.module(),
                    need.module(),
                    need.view());
        }
    }

    /** Lets a module read the views it needs and that are there. */
    void grantNeeds(ModuleData data) throws SQLException {
        for (ViewNeed need : data.needs()) {
            if (published(need.module()).contains(need.view())) {
                grant(need, data.module());
            }
        }
    }

    /** The logins of those who said before that they need a view of a module. */
    List<Login> readers(String provider, String view) throws SQLException {
        return Sql.column(
                        host,
                        "select module_id from platform.view_need where provider_id = ? and view_name = ?"
                                + " order by module_id",
                        provider,
                        view)
                .stream()
                .map(reader -> ModuleLogins.of(reader, installation).runtime())
                .toList();
    }

    /** Takes back what a version before this one needed. */
    void revokeDropped(ModuleData data) throws SQLException {
        for (ViewNeed need : recordedNeeds(data.module())) {
            if (!data.needs().contains(need) && published(need.module()).contains(need.view())) {
                revoke(need, data.module());
            }
        }
    }

    private void grant(ViewNeed need, String reader) throws SQLException {
        ModuleLogins provider = ModuleLogins.of(need.module(), installation);
        Login login = ModuleLogins.of(reader, installation).runtime();
        try (Connection owner = engine.connect(provider.owner())) {
            new ViewRights(owner, engine, provider.schema()).grant(need.view(), login);
        }
    }

    private void revoke(ViewNeed need, String reader) throws SQLException {
        ModuleLogins provider = ModuleLogins.of(need.module(), installation);
        Login login = ModuleLogins.of(reader, installation).runtime();
        try (Connection owner = engine.connect(provider.owner())) {
            new ViewRights(owner, engine, provider.schema()).revoke(need.view(), login);
        }
    }

    private List<ViewNeed> recordedNeeds(String module) throws SQLException {
        List<ViewNeed> needs = new ArrayList<>();
        String sql = "select distinct provider_id from platform.view_need where module_id = ?";
        for (String provider : Sql.column(host, sql, module)) {
            Sql.column(
                            host,
                            "select view_name from platform.view_need where module_id = ? and provider_id = ?",
                            module,
                            provider)
                    .forEach(view -> needs.add(new ViewNeed(provider, view)));
        }
        return needs;
    }

    private void insert(String module, PublishedView view, int place) throws SQLException {
        String sql = "insert into platform.published_view (module_id, name, personal, agency_column, place)"
                + " values (?, ?, ?, ?, ?)";
        try (PreparedStatement insert = host.prepareStatement(sql)) {
            insert.setString(1, module);
            insert.setString(2, view.name());
            insert.setBoolean(3, view.personal());
            insert.setString(4, view.agency());
            insert.setInt(5, place);
            insert.executeUpdate();
        }
    }

    private void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = host.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
