package org.hyzmat.host.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.hyzmat.host.data.Database;
import org.hyzmat.host.directory.csv.CsvDirectoryLoader;
import org.hyzmat.host.directory.csv.CsvSet;
import org.hyzmat.host.directory.csv.InvalidDirectoryException;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.testkit.TestingDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the registers promise on every database. */
abstract class DirectoryContract {

    private static final String PLACES = "code,kind,name_en,name_ru,name_tk,parent,iso_code,first_on,first_precision,"
            + "last_on,predecessors,pilot_first_on,pilot_last_on,verified,mark,inferred,source\n";

    @TempDir
    Path folder;

    private TestingDatabase testing;
    private Database database;
    private CsvDirectoryLoader loader;

    abstract TestingDatabase newDatabase();

    @BeforeEach
    void open() {
        testing = newDatabase();
        database = Database.open(testing.settings());
        loader = new CsvDirectoryLoader(database.platform(), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        database.close();
        testing.close();
    }

    @Test
    void whatIsShippedIsReadAsItWasWritten() {
        assertTrue(loader.load(CsvSet.shipped().with(CsvSet.demo())));
        assertFalse(loader.load(CsvSet.shipped().with(CsvSet.demo())));

        RegisteredDirectory directory = new RegisteredDirectory(database.platform());
        assertEquals(60, directory.places().size());
        assertEquals(24, directory.agencies().size());
        assertEquals(16, directory.services().size());
        assertEquals(12, directory.services().get(11).pilot());
        assertEquals(8, directory.workforce(RegisterId.of("agency", "demo-nur")).size());
        assertEquals(7, directory.contents().coordinations().size());
    }

    @Test
    void changedRowReplacesTheFormerOneWithItsLists() throws IOException {
        String row = "tejen-city,city,%s,Теджен,Tejen şäheri,ahal,,2025-09-20,about,%s,%s,,,no,inferred,,\n";
        loadWith(row.formatted("Tejen", "2026-01-01", "lebap-farap-2022"));
        loadWith(row.formatted("Tejen city", "", "lebap-farap-2022 lebap-dowletli-2022"));

        Place place = new RegisteredDirectory(database.platform())
                .place(RegisterId.of("place", "tejen-city"))
                .orElseThrow();
        assertEquals("Tejen city", place.names().en());
        assertEquals(2, place.predecessors().size());
        assertTrue(place.existsOn(LocalDate.of(2030, 1, 1)));
    }

    @Test
    void faultyFilesLeaveEverythingAsItWas() {
        loader.load(CsvSet.shipped());

        assertThrows(InvalidDirectoryException.class, () -> loadWith("tejen-city,town\n"));

        assertEquals(60, new RegisteredDirectory(database.platform()).places().size());
        assertFalse(loader.load(CsvSet.shipped()));
    }

    private void loadWith(String rows) throws IOException {
        Files.writeString(folder.resolve("places.csv"), PLACES + rows, StandardCharsets.UTF_8);
        loader.load(CsvSet.shipped().with(CsvSet.inFolder(folder)));
    }
}
