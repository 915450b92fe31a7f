package org.hyzmat.testkit;

import java.util.function.Predicate;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.modules.DeclaredData;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A database with the empty tables of every module of the class path, made once for a run: copying it is quicker than
 * migrating for each test.
 */
final class PreparedDatabase implements AutoCloseable {

    private static final Namespace STORE = Namespace.create(PreparedDatabase.class);

    private final TestingDatabase place;

    private PreparedDatabase(TestingDatabase place) {
        this.place = place;
    }

    /** The one of a kind; it goes when the run ends. */
    static PreparedDatabase of(ExtensionContext context, DatabaseKind kind) {
        return context.getRoot()
                .getStore(STORE)
                .getOrComputeIfAbsent(kind, PreparedDatabase::create, PreparedDatabase.class);
    }

    private static PreparedDatabase create(DatabaseKind kind) {
        TestingDatabase place = kind.create();
        try (Database database = Database.open(place.settings())) {
            Predicate<Content> isModule = content -> content.text("module.yaml").isPresent();
            ClassPath.offers().stream()
                    .map(Content::at)
                    .filter(isModule)
                    .map(DeclaredData::of)
                    .forEach(database.modules()::prepare);
        }
        return new PreparedDatabase(place);
    }

    TestingDatabase copy() {
        return place.copy();
    }

    @Override
    public void close() {
        place.close();
    }
}
