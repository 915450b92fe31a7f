package org.hyzmat.distribution.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;

/** What the plain programs begin with: one pool, one Jdbi, and a server that says where it is. */
final class PlainProgram {

    private static final int CONNECTIONS = 8;

    private PlainProgram() {}

    /** A pool on a file of H2. */
    static Jdbi embedded(Path file) {
        return jdbi("jdbc:h2:file:" + file + ";DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0", "plain", "");
    }

    /** A pool on a database. */
    static Jdbi jdbi(String url, String user, String password) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        return Jdbi.create(pool);
    }

    /**
     * Serves until the process is told to end.
     *
     * @param end what is done after the last request
     */
    static void serve(Consumer<RoutesConfig> routes, Runnable end) {
        Javalin server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.startup.startupWatcherEnabled = false;
                    routes.accept(config.routes);
                })
                .start("127.0.0.1", 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.stop();
            end.run();
        }));
        System.out.println("Plain is at http://127.0.0.1:" + server.port());
    }
}
