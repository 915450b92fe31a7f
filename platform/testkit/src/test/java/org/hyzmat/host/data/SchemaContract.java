package org.hyzmat.host.data;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The schemas of a module and of one that reads its published view, on an empty database of one kind. */
abstract class SchemaContract {

    static final String CREATE = "create table visit (id uuid primary key, held_on date);";
    static final String ADD = "alter table visit add column reason varchar(200) default '' not null;";
    static final String HISTORY = "\"flyway_schema_history\"";
    static final ViewNeed NEED = new ViewNeed("independent-living", "visit_label");

    private TestingDatabase testing;
    private Database database;

    abstract TestingDatabase newDatabase();

    /** How this database says that a column cannot be read. */
    abstract String missingColumn();

    @BeforeEach
    final void open() {
        testing = newDatabase();
        database = Database.open(testing.settings());
    }

    @AfterEach
    final void close() {
        database.close();
        testing.close();
    }

    final void restart() {
        database.close();
        database = Database.open(testing.settings());
    }

    /** From here on the database is a copy with another name. */
    final void moveToACopy() {
        database.close();
        TestingDatabase copy = testing.copy();
        testing.close();
        testing = copy;
        database = Database.open(testing.settings());
    }

    final void prepare(ModuleData module) {
        database.modules().prepare(module);
    }

    final void add() throws SQLException {
        try (Connection connection = runtime("independent-living")) {
            Sql.run(connection, "insert into visit (id) values ('" + UUID.randomUUID() + "')");
        }
    }

    final List<String> read(String sql) throws SQLException {
        try (Connection connection = runtime("independent-living")) {
            return Sql.column(connection, sql);
        }
    }

    final boolean readerReads() throws SQLException {
        try (Connection connection = runtime("figures")) {
            Sql.run(connection, "select id from independent_living.visit_label");
            return true;
        } catch (SQLException e) {
            assertTrue(List.of("42501", "90096").contains(e.getSQLState()), e.toString());
            return false;
        }
    }

    final void asOwner(String sql) throws SQLException {
        try (Connection owner = database.modules()
                .connect(database.modules().logins("independent-living").owner())) {
            Sql.run(owner, sql);
        }
    }

    final Connection runtime(String module) throws SQLException {
        return database.modules().connect(database.modules().logins(module).runtime());
    }

    static ModuleData living(String... migrations) {
        return new ModuleData(
                "independent-living",
                TestingModules.migrations("independent-living", migrations),
                List.of(),
                List.of(),
                List.of());
    }

    static ModuleData publishing(String view) {
        return new ModuleData(
                "independent-living",
                TestingModules.migrations("independent-living", CREATE),
                List.of(),
                List.of(new PublishedView("visit_label", view, false, "")),
                List.of());
    }

    static ModuleData reader(ViewNeed... needs) {
        return new ModuleData("figures", TestingModules.migrations("figures"), List.of(), List.of(), List.of(needs));
    }
}
