package org.hyzmat.testkit.contract;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.ModuleData;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.data.migration.Migration;
import org.hyzmat.host.data.migration.MigrationSet;
import org.hyzmat.host.modules.DeclaredData;
import org.hyzmat.testkit.DatabaseKind;
import org.hyzmat.testkit.TestingDatabase;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** A module with bad intentions, which tries the tables of another one with its own login. */
final class Neighbour {

    private static final ModuleData DATA = new ModuleData(
            "neighbour",
            MigrationSet.ofModule(
                    "neighbour",
                    List.of(new Migration("001-create-fence.sql", "create table fence (id uuid primary key);"))),
            List.of(),
            List.of(),
            List.of());

    /** Missing rights, by H2 and by PostgreSQL. */
    private static final Set<String> RIGHTS = Set.of("90096", "90040", "42501");

    private Neighbour() {}

    /**
     * Tries to read and to change every table.
     *
     * @param kind where
     * @param modules the files of all modules that must be there
     * @param id of the module that is tried
     * @return what was not refused for want of rights
     */
    static List<String> intrusions(DatabaseKind kind, List<Content> modules, String id) {
        try (TestingDatabase place = kind.create();
                Database database = Database.open(place.settings())) {
            List<ModuleData> all = modules.stream().map(DeclaredData::of).toList();
            all.forEach(database.modules()::prepare);
            database.modules().prepare(DATA);
            ModuleData tried = all.stream()
                    .filter(data -> data.module().equals(id))
                    .findFirst()
                    .orElseThrow();
            try (ModuleDatabase owner = database.modules().open(tried);
                    ModuleDatabase neighbour = database.modules().open(DATA)) {
                return intrusions(tables(owner.jdbi(), id.replace('-', '_')), neighbour.jdbi());
            }
        }
    }

    private static List<String> tables(Jdbi owner, String schema) {
        List<String> tables = new ArrayList<>(owner.withHandle(handle -> Rows.tables(handle, schema)));
        tables.add("flyway_schema_history");
        return tables.stream().map(table -> schema + "." + table).toList();
    }

    private static List<String> intrusions(List<String> tables, Jdbi neighbour) {
        List<String> faults = new ArrayList<>();
        neighbour.useHandle(handle -> {
            if (!outcome(handle, "select count(*) from fence").isEmpty()) {
                faults.add("The neighbour cannot even read its own table.");
            }
            for (String table : tables) {
                for (String sql : List.of("select count(*) from " + table, "delete from " + table)) {
                    String outcome = outcome(handle, sql);
                    if (!RIGHTS.contains(outcome)) {
                        faults.add("'%s' of another module is answered by '%s', not by missing rights."
                                .formatted(sql, outcome));
                    }
                }
            }
        });
        return faults;
    }

    /** The code that a statement fails with, empty if it does not fail. */
    private static String outcome(Handle handle, String sql) {
        try {
            handle.execute(sql);
            return "";
        } catch (JdbiException failed) {
            return failed.getCause() instanceof SQLException refused ? refused.getSQLState() : failed.toString();
        }
    }
}
