package org.hyzmat.host.directory.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.hyzmat.host.directory.TestingRegisters;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CSV files are loaded as a whole, or every fault is said. */
class CsvDirectoryLoaderTest {

    private static final String PLACES = "code,kind,name_en,name_ru,name_tk,parent,iso_code,first_on,first_precision,"
            + "last_on,predecessors,pilot_first_on,pilot_last_on,verified,mark,inferred,source\n";
    private static final String WORKFORCE =
            "code,person,name,agency,function,services,first_on,last_on,mark,inferred,source\n";
    private static final String COORDINATORS = "service,workforce,first_on,last_on,mark,inferred,source\n";

    @TempDir
    Path folder;

    private final Jdbi jdbi = TestingRegisters.empty();
    private final CsvDirectoryLoader loader =
            new CsvDirectoryLoader(jdbi, Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC));

    @Test
    void whatIsShippedLoads() {
        assertTrue(loader.load(CsvSet.shipped().with(CsvSet.demo())));

        assertEquals(12, count("service where pilot is not null"));
        assertEquals(46, count("place where kind = 'etrap'"));
        assertEquals(44, count("place where kind = 'etrap' and last_on is null"));
        assertEquals(7, count("place where kind = 'etrap' and first_on = date '2025-09-20'"));
        assertEquals(4, count("place where kind = 'borough'"));
        assertEquals(2, count("place_predecessor"));
        assertEquals(16, count("workforce where mark = 'made-up'"));
    }

    @Test
    void sameFilesAreLoadedOnce() {
        loader.load(CsvSet.shipped());

        assertFalse(loader.load(CsvSet.shipped()));
    }

    @Test
    void addedFilesAreLoadedAndRowsThatAreGoneStay() throws IOException {
        loader.load(CsvSet.shipped().with(CsvSet.demo()));
        write("places.csv", PLACES + "tejen-city,city,Tejen,Теджен,Tejen şäheri,ahal,,,,,,,,no,inferred,,\n");

        assertTrue(loader.load(CsvSet.shipped().with(CsvSet.inFolder(folder))));
        assertEquals(1, count("place where code = 'tejen-city'"));
        assertEquals(16, count("workforce"));
    }

    @Test
    void changedRowIsUpdatedWithItsLists() throws IOException {
        String row = "tejen-city,city,Tejen,Теджен,Tejen şäheri,ahal,%s,,,,%s,,,no,inferred,,\n";
        write("places.csv", PLACES + row.formatted("TM-X", "lebap-farap-2022"));
        loader.load(CsvSet.shipped().with(CsvSet.inFolder(folder)));
        write("places.csv", PLACES + row.formatted("", "lebap-farap-2022 lebap-dowletli-2022"));

        loader.load(CsvSet.shipped().with(CsvSet.inFolder(folder)));

        assertEquals(1, count("place where code = 'tejen-city' and iso_code is null"));
        assertEquals(2, count("place_predecessor join place p on p.id = place_id where p.code = 'tejen-city'"));
    }

    @Test
    void missingFolderAddsNothing() {
        assertTrue(loader.load(CsvSet.shipped().with(CsvSet.inFolder(folder.resolve("none")))));
    }

    @Test
    void marksOfExcelAreRead() throws IOException {
        write(
                "places.csv",
                "\uFEFF" + PLACES.replace("\n", "\r\n")
                        + "tejen-city,city,\"Tejen, city\",Теджен,Tejen şäheri,ahal,,,,,,,,no,inferred,,\r\n");

        loader.load(CsvSet.shipped().with(CsvSet.inFolder(folder)));

        assertEquals(1, count("place where name_en = 'Tejen, city'"));
    }

    @Test
    void everyFaultIsSaidAndNothingIsWritten() throws IOException {
        write(
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
                faults("places.csv"));
        assertEquals(0, count("place"));
    }

    @Test
    void missingAndUnknownColumnsAreNamed() throws IOException {
        write("workforce.csv", WORKFORCE.replace("name,", "").replace("person,", "persona,"));

        assertEquals(
                List.of("row 1: column person is missing, column name is missing, column 'persona' is not known;"
                        + " expected " + WORKFORCE.strip() + "."),
                faults("workforce.csv"));
    }

    @Test
    void emptyFileLacksItsColumns() throws IOException {
        write("workforce.csv", "");

        assertTrue(faults("workforce.csv").get(0).startsWith("row 1: column code is missing, "));
    }

    @Test
    void rowWithTooFewCellsIsRefused() throws IOException {
        write("workforce.csv", WORKFORCE + "a,a,Aýna\n");

        assertEquals(
                List.of("row 2: found 3 cells; expected 11, one for each column of the first row."),
                faults("workforce.csv"));
    }

    @Test
    void sameCodeTwiceIsRefused() throws IOException {
        write("places.csv", PLACES + "ahal,region,Ahal,Ахал,Ahal,,,,,,,,,yes,fact,,\n");

        assertEquals(
                List.of("row 2: the same code as in directory/places.csv, row 2; expected each only once."),
                faults("places.csv"));
    }

    @Test
    void samePilotNumberTwiceIsRefused() throws IOException {
        write(
                "services.csv",
                shippedHeader("services.csv") + "again,12,A,A,A,B,B,B,open,group,undp,,,running,,,,,made-up,,\n");

        assertEquals(
                List.of("row 2, column pilot: found '12'; expected a value that no other row has."),
                faults("services.csv"));
    }

    @Test
    void monthIsWrittenAsItsFirstDay() throws IOException {
        write(
                "services.csv",
                shippedHeader("services.csv")
                        + "month,,A,A,A,B,B,B,open,group,undp,,,running,2026-02-03,month,,day,made-up,,\n");

        assertEquals(
                List.of(
                        "row 2, column planned_start_on: found '2026-02-03'; expected the first day of a month, for"
                                + " planned_start_precision is month.",
                        "row 2, column actual_start_on: found nothing; expected a date, for actual_start_precision"
                                + " says how far it is known."),
                faults("services.csv"));
    }

    @Test
    void unknownPartOfListIsRefused() throws IOException {
        write(
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
                faults("workforce.csv"));
    }

    @Test
    void secondCoordinatorOnSameDayIsRefused() throws IOException {
        write("workforce.csv", WORKFORCE + "a,a,Aýna,unicef,coordinator,pilot-01,,,made-up,,\n");
        write(
                "service-coordinators.csv",
                COORDINATORS
                        + "pilot-01,a,2026-01-01,2026-03-31,made-up,,\n"
                        + "pilot-01,a,2026-04-01,,made-up,,\n"
                        + "pilot-01,a,2026-05-01,2026-05-02,made-up,,\n"
                        + "pilot-02,a,2026-05-01,,made-up,,\n");

        assertEquals(
                List.of("row 4, column first_on: found '2026-05-01'; expected a day on which row 3 does not hold for"
                        + " the same service."),
                faults("service-coordinators.csv"));
    }

    @Test
    void semicolonsAreNamed() throws IOException {
        write("workforce.csv", WORKFORCE.replace(',', ';'));

        assertEquals(
                List.of("row 1: the cells are separated by semicolons; save the file with commas."),
                faults("workforce.csv"));
    }

    @Test
    void otherEncodingIsNamedWithItsRow() throws IOException {
        Files.write(
                folder.resolve("places.csv"),
                (PLACES + "one,city,One,One,One,,,,,,,,,no,inferred,,\ntwo,city,Two,Два,Iki,,,,,,,,,no,inferred,,\n")
                        .getBytes(Charset.forName("windows-1251")));

        assertEquals(List.of("row 3: the text is not in UTF-8; save the file in that encoding."), faults("places.csv"));
    }

    @Test
    void quotationMarkOutOfPlaceIsNamed() throws IOException {
        write("workforce.csv", WORKFORCE + "a,a,\"Aýna,unicef\n");

        assertTrue(faults("workforce.csv").get(0).startsWith("a quotation mark is out of place: "));
    }

    @Test
    void fileOfNoRegisterIsRefused() throws IOException {
        write("place.csv", PLACES);

        assertTrue(faults("place.csv").get(0).startsWith("no register has a file of this name; expected places.csv, "));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    }

    private List<String> faults(String file) {
        CsvSet set = CsvSet.shipped().with(CsvSet.inFolder(folder));
        String prefix = folder.resolve(file).toString();
        return assertThrows(InvalidDirectoryException.class, () -> loader.load(set)).faults().stream()
                .map(fault -> fault.substring(prefix.length() + 2))
                .toList();
    }

    private static String shippedHeader(String file) {
        return String.join(
                        ",",
                        Registers.ALL.stream()
                                .filter(register -> register.file().equals(file))
                                .findFirst()
                                .orElseThrow()
                                .columnNames())
                + "\n";
    }

    private int count(String from) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + from)
                .mapTo(Integer.class)
                .one());
    }
}
