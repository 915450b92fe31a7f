package org.hyzmat.host.data.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.output.ValidateOutput;

/** Runs what has not run yet; the only class that touches Flyway, so that it is not even loaded without need. */
public final class Migrator {

    /** The table in each schema that says what ran. */
    public static final String HISTORY = "flyway_schema_history";

    private final MigrationSet set;
    private final String schema;
    private final boolean isGrouped;

    /**
     * Prepares a run.
     *
     * @param set all migrations of the schema
     * @param schema where they run; it exists
     * @param isGrouped whether all or none of the pending ones are to run, which only PostgreSQL can
     */
    public Migrator(MigrationSet set, String schema, boolean isGrouped) {
        this.set = set;
        this.schema = schema;
        this.isGrouped = isGrouped;
    }

    /**
     * Runs the pending migrations on a connection, which stays open. Where the database can, all of them run in the
     * connection's transaction, which is left to the caller to commit.
     *
     * @param connection of the schema's owner; auto-commit is off if changes are to be held in one transaction
     * @throws MigrationException if a file fails, was edited after it ran, or failed before
     * @throws SQLException if the connection is broken
     */
    public void run(Connection connection) throws SQLException {
        Progress progress = new Progress(set);
        Flyway flyway = configure(connection, progress).load();
        try {
            flyway.migrate();
        } catch (FlywayValidateException e) {
            throw misfit(flyway, e);
        } catch (FlywayException e) {
            throw progress.failure(e);
        }
    }

    private FluentConfiguration configure(Connection connection, Progress progress) throws SQLException {
        return Flyway.configure(Migrator.class.getClassLoader())
                .dataSource(new SingleConnection(connection))
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(false)
                .table(HISTORY)
                .locations(new String[0])
                .resourceProvider(new MigrationResources(set.files()))
                .javaMigrationClassProvider(List::of)
                .sqlMigrationPrefix("")
                .sqlMigrationSeparator("-")
                .placeholderReplacement(false)
                .ignoreMigrationPatterns("*:pending", "*:future")
                .callbacks(progress)
                .group(isGrouped);
    }

    private MigrationException misfit(Flyway flyway, FlywayValidateException e) {
        List<ValidateOutput> faults = flyway.validateWithResult().invalidMigrations;
        return new MigrationException(faults.stream().map(this::sentence).collect(Collectors.joining(" ")), e);
    }

    private String sentence(ValidateOutput fault) {
        String file = "Migration " + fault.version + "-" + fault.description.replace(' ', '-') + ".sql of " + set.of();
        return switch (String.valueOf(fault.errorDetails.errorCode)) {
            case "CHECKSUM_MISMATCH" ->
                file + " was edited after it had run. Put the old text back and write the"
                        + " change as a new migration.";
            case "FAILED_VERSIONED_MIGRATION" ->
                file + " failed when it ran before and left its first statements"
                        + " behind. Restore the data from before that run.";
            case "APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED" ->
                file + " has run in this database and is missing here." + " Put the file back.";
            default -> file + " does not fit what has run: " + fault.errorDetails.errorMessage;
        };
    }
}
