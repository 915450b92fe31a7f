package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.DatabaseSettings;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.modules.DeclaredData;
import org.hyzmat.testkit.DatabaseKind;
import org.hyzmat.testkit.OwnPostgres;

/** The databases of the run, on which the same work is measured one after the other. */
final class EachDatabase {

    private EachDatabase() {}

    /** What is measured. */
    @FunctionalInterface
    interface Work {

        /**
         * Measures and prints on one database.
         *
         * @param where what the database is called
         * @param own an empty one for the portal
         * @param other an empty one for the plain program
         */
        void on(String where, DatabaseSettings own, DatabaseSettings other) throws IOException;
    }

    /** Does some work on each of them, with data under a name. */
    static void measure(Programs programs, String name, Work work) {
        try {
            if (DatabaseKind.ofThisRun().contains(DatabaseKind.H2)) {
                work.on(
                        "the embedded database",
                        DatabaseSettings.embedded(programs.data(name)),
                        DatabaseSettings.embedded(programs.data("plain-" + name)));
            }
            if (DatabaseKind.ofThisRun().contains(DatabaseKind.POSTGRESQL)) {
                try (OwnPostgres server = OwnPostgres.start()) {
                    work.on(
                            "PostgreSQL",
                            server.database(programs.data(name + "-postgres")),
                            server.database(programs.data("plain-" + name + "-postgres")));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Opens the tables of a module whose portal does not run.
     *
     * @param modules the folder with the jars of the modules
     */
    static ModuleDatabase open(Database database, Path modules, String name) {
        try (Stream<Path> jars = Files.list(modules)) {
            Path jar = jars.filter(each -> each.getFileName().toString().matches(name + "-\\d.*"))
                    .findFirst()
                    .orElseThrow();
            return database.modules().open(DeclaredData.of(Content.at(jar)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
