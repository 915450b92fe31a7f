package org.hyzmat.host.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.hyzmat.host.data.migration.MigrationException;
import org.hyzmat.host.data.migration.Migrator;
import org.hyzmat.host.data.sql.SqlProblem;

/** Migrations, published views and the rights of the run-time login, in one transaction where the database can. */
final class SchemaChange {

    private final Connection owner;
    private final Engine engine;
    private final ModuleLogins logins;
    private final SharedViews shared;

    SchemaChange(Connection owner, Engine engine, ModuleLogins logins, SharedViews shared) {
        this.owner = owner;
        this.engine = engine;
        this.logins = logins;
        this.shared = shared;
    }

    void run(ModuleData data) throws SQLException {
        if (engine.isChangeTransactional()) {
            owner.setAutoCommit(false);
            Sql.run(owner, "set local lock_timeout = '2s'");
        }
        drop(shared.published(data.module()));
        drop(data.views().stream().map(PublishedView::name).toList());
        new Migrator(data.migrations(), logins.schema(), engine.isChangeTransactional()).run(owner);
        for (PublishedView view : data.views()) {
            create(view);
            admitReaders(view.name());
        }
        grantRows();
        if (engine.isChangeTransactional()) {
            owner.commit();
        }
    }

    private void drop(List<String> views) throws SQLException {
        for (String view : views) {
            Sql.run(owner, "drop view if exists " + inSchema(view) + " cascade");
        }
    }

    private void create(PublishedView view) throws SQLException {
        try {
            Sql.run(owner, "create view " + inSchema(view.name()) + " as " + view.sql());
        } catch (SQLException e) {
            throw new MigrationException(
                    "Published view " + view.name() + " of module " + logins.module() + " failed: "
                            + SqlProblem.sentence(e),
                    e);
        }
    }

    /** In the same transaction, so that no reader meets the new view before its right. */
    private void admitReaders(String view) throws SQLException {
        for (Login reader : shared.readers(logins.module(), view)) {
            new ViewRights(owner, engine, logins.schema()).grant(view, reader);
        }
    }

    private void grantRows() throws SQLException {
        String runtime = Sql.quoted(logins.runtime().name());
        for (String table : names("tables", " and table_type = 'BASE TABLE'")) {
            if (!table.equals(Migrator.HISTORY)) {
                Sql.run(owner, "grant select, insert, update, delete on " + inSchema(table) + " to " + runtime);
            }
        }
        for (String view : names("views", "")) {
            Sql.run(owner, "grant select on " + inSchema(view) + " to " + runtime);
        }
        engine.admit(owner, logins.schema(), logins.runtime());
        engine.grantSequences(owner, logins);
    }

    private List<String> names(String kind, String filter) throws SQLException {
        return Sql.column(
                owner,
                "select table_name from information_schema." + kind + " where table_schema = ?" + filter
                        + " order by 1",
                logins.schema());
    }

    private String inSchema(String name) {
        return Sql.quoted(logins.schema()) + "." + Sql.quoted(name);
    }
}
