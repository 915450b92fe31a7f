package org.hyzmat.host.data;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.hyzmat.host.data.sql.SqlProblem;
import org.jdbi.v3.core.Jdbi;

/** The open database: the host's own tables, and the way to those of the modules. */
public final class Database implements AutoCloseable {

    private final DataFolder folder;
    private final Engine engine;
    private final Pools pools;
    private final Jdbi platform;
    private final ModuleSchemas modules;
    private final InstallationKey key;

    private Database(DataFolder folder, Engine engine, Pools pools, ModuleSchemas modules, InstallationKey key) {
        this.folder = folder;
        this.engine = engine;
        this.pools = pools;
        this.platform = Jdbi.create(pools.host()).registerArrayType(UUID.class, "uuid");
        this.modules = modules;
        this.key = key;
    }

    /**
     * Opens the database and brings the host's own tables up to date.
     *
     * @param settings where it is
     * @return the open database
     * @throws DatabaseUnavailableException if the database does not answer or refuses the login; may be tried again
     * @throws UnusableDataException if the folder is in use, cannot be written to, or holds data of a newer program
     *     or another installation
     * @throws org.hyzmat.host.data.migration.MigrationException if the host's own tables cannot be changed
     */
    public static Database open(DatabaseSettings settings) {
        return open(settings, () -> {});
    }

    /**
     * Opens the database and brings the host's own tables up to date.
     *
     * @param settings where it is
     * @param onceOurs what may begin as soon as the data folder is known to be ours, while the database is opened
     * @return the open database
     * @throws DatabaseUnavailableException if the database does not answer or refuses the login; may be tried again
     * @throws UnusableDataException if the folder is in use, cannot be written to, or holds data of a newer program
     *     or another installation
     */
    public static Database open(DatabaseSettings settings, Runnable onceOurs) {
        DataFolder folder = DataFolder.open(settings.folder());
        Database database = null;
        try {
            onceOurs.run();
            database = open(settings, folder);
            return database;
        } finally {
            if (database == null) {
                folder.close();
            }
        }
    }

    private static Database open(DatabaseSettings settings, DataFolder folder) {
        InstallationKey key = InstallationKey.of(settings.folder());
        Engine engine = settings.isEmbedded() ? H2Engine.open(settings.folder(), key) : PostgresEngine.open(settings);
        Database database = null;
        try {
            Installation installation = new HostTables(engine, key, HostMigrations.read()).prepare();
            ViewCatalog views = ViewCatalog.read(engine);
            Pools pools = new Pools(engine, settings.connectionsPerModule());
            database = new Database(folder, engine, pools, new ModuleSchemas(engine, pools, installation, views), key);
            return database;
        } catch (SQLException e) {
            throw new DatabaseUnavailableException(
                    "The platform's tables at " + settings.shownUrl() + " cannot be prepared: "
                            + SqlProblem.sentence(e),
                    e);
        } finally {
            if (database == null) {
                engine.close();
            }
        }
    }

    /**
     * The host's own access to the schema {@code platform}, with every right there.
     *
     * @return the same at each call
     */
    public Jdbi platform() {
        return platform;
    }

    /**
     * Where files lie while they come in, empty now.
     *
     * @return a folder that only the user who runs Hyzmat may read
     */
    public Path uploads() {
        return folder.uploads();
    }

    /**
     * A secret of this installation, the same on each of its nodes and after each start.
     *
     * @param purpose for which alone it serves
     * @return 32 bytes that tell nothing of other secrets
     */
    public byte[] secret(String purpose) {
        return key.secret(purpose);
    }

    /**
     * The schemas of the modules.
     *
     * @return the same at each call
     */
    public ModuleSchemas modules() {
        return modules;
    }

    /**
     * Whether the database would answer a statement now.
     *
     * @return false after about two seconds without an answer
     */
    public boolean answers() {
        return engine.answers();
    }

    /** Lets go of everything; the modules' databases are closed before. */
    @Override
    public void close() {
        try (folder;
                engine) {
            pools.close();
        }
    }
}
