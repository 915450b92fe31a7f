package org.hyzmat.host.directory.csv;

import static org.hyzmat.host.directory.csv.TestingFolder.COORDINATORS;
import static org.hyzmat.host.directory.csv.TestingFolder.PLACES;
import static org.hyzmat.host.directory.csv.TestingFolder.WORKFORCE;
import static org.hyzmat.host.directory.csv.TestingFolder.shippedHeader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every fault of CSV files is said with file, row and column. */
class CsvFaultsTest {

    @TempDir
    private Path folder;

    private TestingFolder files;

    @BeforeEach
    void open() {
        files = TestingFolder.at(folder);
    }

    @Test
    void everyFaultIsSaidAndNothingIsWritten() throws IOException {
        files.write(
                "places.csv",
                PLACES
                        + "good-one,city,Good,Хороший,Gowy,,,,,,,,,no,inferred,,\n"
                        + "Bad Code,city,,Плохой,Erbet,nowhere,,2025-13-01,,,,,,no,inferred,,\n"
                        + "late,town,Late,Поздний,Giç,,,2025-09-20,,2025-01-01,,,,maybe,fact,,\n"
                        + "ended,city,Ended,Прошлый,Geçen,,,2025-09-20,,2025-01-01,,,,no,fact,,\n");

        assertEquals(
                List.of(
                        "row 3, column code: found 'Bad Code'; expected a code of at most 60 small letters a to z,"
                                + " digits and hyphens.",
                        "row 3, column name_en: found nothing; expected a text of at most 200 characters.",
                        "row 3, column parent: found 'nowhere'; expected the code of a row of register place that"
                                + " stands further up or in an earlier file.",
                        "row 3, column first_on: found '2025-13-01'; expected a date such as 2025-09-20.",
                        "row 4, column kind: found 'town'; expected one of region, city, etrap, borough, village,"
                                + " abroad.",
                        "row 4, column verified: found 'maybe'; expected yes or no.",
                        "row 5, column last_on: found '2025-01-01'; expected a day not before first_on, which is"
                                + " 2025-09-20."),
                files.faults("places.csv"));
        assertEquals(0, files.count("place"));
    }

    @Test
    void missingAndUnknownColumnsAreNamed() throws IOException {
        files.write("workforce.csv", WORKFORCE.replace("name,", "").replace("person,", "persona,"));

        assertEquals(
                List.of("row 1: column person is missing, column name is missing, column 'persona' is not known;"
                        + " expected " + WORKFORCE.strip() + "."),
                files.faults("workforce.csv"));
    }

    @Test
    void emptyFileLacksItsColumns() throws IOException {
        files.write("workforce.csv", "");

        assertTrue(files.faults("workforce.csv").get(0).startsWith("row 1: column code is missing, "));
    }

    @Test
    void rowWithTooFewCellsIsRefused() throws IOException {
        files.write("workforce.csv", WORKFORCE + "a,a,Aýna\n");

        assertEquals(
                List.of("row 2: found 3 cells; expected 11, one for each column of the first row."),
                files.faults("workforce.csv"));
    }

    @Test
    void sameCodeTwiceIsRefused() throws IOException {
        files.write("places.csv", PLACES + "ahal,region,Ahal,Ахал,Ahal,,,,,,,,,yes,fact,,\n");

        assertEquals(
                List.of("row 2: the same code as in directory/places.csv, row 2; expected each only once."),
                files.faults("places.csv"));
    }

    @Test
    void samePilotNumberTwiceIsRefused() throws IOException {
        files.write(
                "services.csv",
                shippedHeader("services.csv") + "again,12,A,A,A,B,B,B,open,group,undp,,,running,,,,,made-up,,\n");

        assertEquals(
                List.of("row 2, column pilot: found '12'; expected a value that no other row has."),
                files.faults("services.csv"));
    }

    @Test
    void monthIsWrittenAsItsFirstDay() throws IOException {
        files.write(
                "services.csv",
                shippedHeader("services.csv")
                        + "month,,A,A,A,B,B,B,open,group,undp,,,running,2026-02-03,month,,day,made-up,,\n");

        assertEquals(
                List.of(
                        "row 2, column planned_start_on: found '2026-02-03'; expected the first day of a month, for"
                                + " planned_start_precision is month.",
                        "row 2, column actual_start_on: found nothing; expected a date, for actual_start_precision"
                                + " says how far it is known."),
                files.faults("services.csv"));
    }

    @Test
    void unknownPartOfListIsRefused() throws IOException {
        files.write(
                "workforce.csv",
                WORKFORCE
                        + "a,a,Aýna,unicef,facilitator,pilot-07 pilot-77,,,made-up,colour,\n"
                        + "b,b,Batyr,unicef,facilitator,pilot-07,,,made-up,colour,\n");

        assertEquals(
                List.of(
                        "row 2, column services: found 'pilot-07 pilot-77'; expected each part, separated by spaces,"
                                + " to be the code of a row of register service that stands further up or in an"
                                + " earlier file.",
                        "row 3, column inferred: found 'colour'; expected names of columns of this file, separated by"
                                + " spaces."),
                files.faults("workforce.csv"));
    }

    @Test
    void secondCoordinatorOnSameDayIsRefused() throws IOException {
        files.write("workforce.csv", WORKFORCE + "a,a,Aýna,unicef,coordinator,pilot-01,,,made-up,,\n");
        files.write(
                "service-coordinators.csv",
                COORDINATORS
                        + "pilot-01,a,2026-01-01,2026-03-31,made-up,,\n"
                        + "pilot-01,a,2026-04-01,,made-up,,\n"
                        + "pilot-01,a,2026-05-01,2026-05-02,made-up,,\n"
                        + "pilot-02,a,2026-05-01,,made-up,,\n");

        assertEquals(
                List.of("row 4, column first_on: found '2026-05-01'; expected a day on which row 3 does not hold for"
                        + " the same service."),
                files.faults("service-coordinators.csv"));
    }

    @Test
    void semicolonsAreNamed() throws IOException {
        files.write("workforce.csv", WORKFORCE.replace(',', ';'));

        assertEquals(
                List.of("row 1: the cells are separated by semicolons; save the file with commas."),
                files.faults("workforce.csv"));
    }

    @Test
    void otherEncodingIsNamedWithItsRow() throws IOException {
        Files.write(
                folder.resolve("places.csv"),
                (PLACES + "one,city,One,One,One,,,,,,,,,no,inferred,,\ntwo,city,Two,Два,Iki,,,,,,,,,no,inferred,,\n")
                        .getBytes(Charset.forName("windows-1251")));

        assertEquals(
                List.of("row 3: the text is not in UTF-8; save the file in that encoding."),
                files.faults("places.csv"));
    }

    @Test
    void quotationMarkOutOfPlaceIsNamed() throws IOException {
        files.write("workforce.csv", WORKFORCE + "a,a,\"Aýna,unicef\n");

        assertTrue(files.faults("workforce.csv").get(0).startsWith("a quotation mark is out of place: "));
    }

    @Test
    void fileOfNoRegisterIsRefused() throws IOException {
        files.write("place.csv", PLACES);

        assertTrue(files.faults("place.csv")
                .get(0)
                .startsWith("no register has a file of this name; expected places.csv, "));
    }
}
