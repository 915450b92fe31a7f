package org.hyzmat.testkit;

import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.data.ModuleDatabase;
import org.hyzmat.host.modules.DeclaredData;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test an empty database with the tables of its module. It is a field of a test class that runs on each
 * database.
 *
 * <pre>{@code
 * @OnEachDatabase
 * final class GroupRepositoryTest {
 *
 *     @RegisterExtension
 *     private final DatabaseExtension database = DatabaseExtension.ofModule();
 * }
 * }</pre>
 *
 * <p>The Jdbi is made as the host makes it: with the login that may only change rows, and with the guard in front. The
 * tables and published views of all other modules of the class path are there too.
 */
public final class DatabaseExtension implements BeforeEachCallback, AfterEachCallback {

    private TestingDatabase place;
    private Database database;
    private ModuleDatabase module;

    private DatabaseExtension() {}

    /** The database of the module that was compiled beside the test. */
    public static DatabaseExtension ofModule() {
        return new DatabaseExtension();
    }

    /** The module's own Jdbi, another one for each test. */
    public Jdbi jdbi() {
        return module.jdbi();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        place = PreparedDatabase.of(context).copy();
        database = Database.open(place.settings());
        Content content = Content.at(ClassPath.moduleOf(context.getRequiredTestClass()));
        module = database.modules().open(DeclaredData.of(content));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (TestingDatabase folder = place;
                Database open = database;
                ModuleDatabase used = module) {
            place = null;
            database = null;
            module = null;
        }
    }
}
