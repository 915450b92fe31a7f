package org.hyzmat.testkit;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.desk.Desk;
import org.hyzmat.host.directory.desk.Edit;
import org.hyzmat.host.directory.desk.HeldRecords;
import org.hyzmat.host.sheets.SheetFiles;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.platform.office.Office;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Gives each test registers with what is shipped and the demo world, and desks at which they are changed. */
public final class RegistersExtension implements BeforeEachCallback, AfterEachCallback {

    /** Somebody who changes registers. */
    public static final UUID EDITOR = new UUID(0, 7);

    private final TestingClock clock = TestingClock.create();
    private TestingDatabase place;
    private Database database;
    private Desk desk;

    /** The desk of this node. */
    public Desk desk() {
        return desk;
    }

    /** A desk of another node, which has read the registers by now. */
    public Desk elsewhere() {
        RegisteredDirectory directory = new RegisteredDirectory(database.platform());
        return new Desk(
                new Office(database.platform(), clock, UUID::randomUUID, directory),
                directory,
                new HeldRecords(List::of, database.modules()),
                new Desk.Signs(
                        TextCatalogue.ofPlatform(host()), (module, language) -> Optional.empty(), new SheetFiles()));
    }

    /** A change of this moment. */
    public Edit edit() {
        return new Edit(desk.office().now(), EDITOR);
    }

    /** Loads the CSV files that are shipped, with some of an installation. */
    public void load(Path folder) {
        new CsvDirectoryLoader(database.platform(), clock)
                .load(CsvSet.shipped().with(CsvSet.demo()).with(CsvSet.inFolder(folder)));
    }

    private static Content host() {
        try {
            return Content.at(Path.of(Desk.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()));
        } catch (URISyntaxException odd) {
            throw new IllegalStateException("The host's own files cannot be found.", odd);
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        place = EachDatabase.of(context).create();
        database = Database.open(place.settings());
        new CsvDirectoryLoader(database.platform(), clock).load(CsvSet.shipped().with(CsvSet.demo()));
        desk = elsewhere();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try (TestingDatabase folder = place;
                Database open = database) {
            place = null;
            database = null;
        }
    }
}
