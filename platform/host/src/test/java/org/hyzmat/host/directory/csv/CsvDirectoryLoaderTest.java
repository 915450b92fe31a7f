package org.hyzmat.host.directory.csv;

import static org.hyzmat.host.directory.csv.TestingFolder.PLACES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files are loaded as a whole, and again when they have changed. */
class CsvDirectoryLoaderTest {

    @TempDir
    private Path folder;

    private TestingFolder files;

    @BeforeEach
    void open() {
        files = TestingFolder.at(folder);
    }

    @Test
    void whatIsShippedLoads() {
        assertTrue(files.loader().load(CsvSet.shipped().with(CsvSet.demo())));

        assertEquals(12, files.count("service where pilot is not null"));
        assertEquals(46, files.count("place where kind = 'etrap'"));
        assertEquals(44, files.count("place where kind = 'etrap' and last_on is null"));
        assertEquals(7, files.count("place where kind = 'etrap' and first_on = date '2025-09-20'"));
        assertEquals(4, files.count("place where kind = 'borough'"));
        assertEquals(2, files.count("place_predecessor"));
        assertEquals(21, files.count("workforce where mark = 'made-up'"));
    }

    @Test
    void sameFilesAreLoadedOnce() {
        files.loader().load(CsvSet.shipped());

        assertFalse(files.loader().load(CsvSet.shipped()));
    }

    @Test
    void addedFilesAreLoadedAndRowsThatAreGoneStay() throws IOException {
        files.loader().load(CsvSet.shipped().with(CsvSet.demo()));
        files.write("places.csv", PLACES + "tejen-city,city,Tejen,Теджен,Tejen şäheri,ahal,,,,,,,,no,inferred,,\n");

        assertTrue(files.loader().load(CsvSet.shipped().with(CsvSet.inFolder(folder))));
        assertEquals(1, files.count("place where code = 'tejen-city'"));
        assertEquals(21, files.count("workforce"));
    }

    @Test
    void changedRowIsUpdatedWithItsLists() throws IOException {
        String row = "tejen-city,city,Tejen,Теджен,Tejen şäheri,ahal,%s,,,,%s,,,no,inferred,,\n";
        files.write("places.csv", PLACES + row.formatted("TM-X", "lebap-farap-2022"));
        files.loader().load(CsvSet.shipped().with(CsvSet.inFolder(folder)));
        files.write("places.csv", PLACES + row.formatted("", "lebap-farap-2022 lebap-dowletli-2022"));

        files.loader().load(CsvSet.shipped().with(CsvSet.inFolder(folder)));

        assertEquals(1, files.count("place where code = 'tejen-city' and iso_code is null"));
        assertEquals(2, files.count("place_predecessor join place p on p.id = place_id where p.code = 'tejen-city'"));
    }

    @Test
    void missingFolderAddsNothing() {
        assertTrue(files.loader().load(CsvSet.shipped().with(CsvSet.inFolder(folder.resolve("none")))));
    }

    @Test
    void marksOfExcelAreRead() throws IOException {
        files.write(
                "places.csv",
                "\uFEFF" + PLACES.replace("\n", "\r\n")
                        + "tejen-city,city,\"Tejen, city\",Теджен,Tejen şäheri,ahal,,,,,,,,no,inferred,,\r\n");

        files.loader().load(CsvSet.shipped().with(CsvSet.inFolder(folder)));

        assertEquals(1, files.count("place where name_en = 'Tejen, city'"));
    }
}
