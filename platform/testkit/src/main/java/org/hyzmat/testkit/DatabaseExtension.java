package org.hyzmat.testkit;

import java.util.ArrayList;
import java.util.List;
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
    private final List<ModuleDatabase> others = new ArrayList<>();

    private DatabaseExtension() {}

    /** The database of the module that was compiled beside the test. */
    public static DatabaseExtension ofModule() {
        return new DatabaseExtension();
    }

    /** The module's own Jdbi, another one for each test. */
    public Jdbi jdbi() {
        return module.jdbi();
    }

    /**
     * The Jdbi of another module of the class path, with which a test writes what this one reads by a published view.
     *
     * @param id the id of that module
     * @return closed after the test
     */
    public Jdbi jdbiOf(String id) {
        ModuleDatabase other = ClassPath.offers().stream()
                .map(Content::at)
                .filter(content -> content.text("module.yaml").isPresent())
                .map(DeclaredData::of)
                .filter(data -> data.module().equals(id))
                .map(data -> database.modules().open(data))
                .findFirst()
                .orElseThrow();
        others.add(other);
        return other.jdbi();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        place = PreparedDatabase.of(context, EachDatabase.of(context)).copy();
        database = Database.open(place.settings());
        Content content = Content.at(ClassPath.moduleOf(context.getRequiredTestClass()));
        module = database.modules().open(DeclaredData.of(content));
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (TestingDatabase folder = place;
                Database open = database;
                ModuleDatabase used = module) {
            others.forEach(ModuleDatabase::close);
            others.clear();
            place = null;
            database = null;
            module = null;
        }
    }
}
