package org.hyzmat.host.directory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Empty registers in a database of their own. */
public final class TestingRegisters {

    private static final List<String> MIGRATIONS =
            List.of("010-create-directory.sql", "080-edit-directory.sql", "090-edit-workforce.sql");

    private TestingRegisters() {}

    /** A database in memory with the tables of the directory. */
    public static Jdbi empty() {
        Jdbi jdbi = Jdbi.create("jdbc:h2:mem:" + UUID.randomUUID()
                + ";DB_CLOSE_DELAY=-1;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        MIGRATIONS.forEach(name ->
                jdbi.useHandle(handle -> handle.createScript(migration(name)).execute()));
        return jdbi;
    }

    private static String migration(String name) {
        try (InputStream stream = TestingRegisters.class.getResourceAsStream("/migrations/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
