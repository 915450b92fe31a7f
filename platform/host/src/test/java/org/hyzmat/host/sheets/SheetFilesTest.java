package org.hyzmat.host.sheets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.sheets.Sheet;
import org.hyzmat.platform.sheets.SheetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back as it was, and opens as a table elsewhere. */
class SheetFilesTest {

    private static final Sheet FAMILIES = Sheet.of(
            "Maşgalalar",
            List.of("Familiýasy", "Baly", "Senesi"),
            List.of(
                    List.of(Cell.of("=1+1"), Cell.of(new BigDecimal("17.8")), Cell.of(LocalDate.of(2026, 5, 14))),
                    List.of(Cell.of("+993 65"), Cell.of(-3), Cell.EMPTY),
                    List.of(Cell.of("'@x"), Cell.EMPTY, Cell.of(LocalDate.MIN)),
                    List.of(Cell.of("a\n\"b\"; c"), Cell.of(20_000), Cell.of(LocalDate.of(1931, 1, 1)))));

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    void whatIsWrittenIsReadBack(SheetFormat format) {
        List<List<String>> read = TableFileTest.rows(written(format, List.of(FAMILIES)));

        assertEquals(List.of("Familiýasy", "Baly", "Senesi"), read.get(0));
        assertEquals(List.of("=1+1", "17.8", "2026-05-14"), read.get(1));
        assertEquals(List.of("+993 65", "-3"), read.get(2).subList(0, 2));
        assertEquals("'@x", read.get(3).get(0));
        assertEquals(List.of("a\n\"b\"; c", "20000", "1931-01-01"), read.get(4));
    }

    @Test
    void aCsvFileOpensWithoutQuestionsAndRunsNoFormula() {
        String text = new String(written(SheetFormat.CSV, List.of(FAMILIES)), UTF_8);

        assertTrue(text.startsWith("\uFEFFFamiliýasy,Baly,Senesi\r\n'=1+1,17.8,2026-05-14\r\n'+993 65,-3,\r\n"), text);
    }

    @Test
    void severalTablesStandBelowOneAnotherOrOnSheetsOfTheirOwn() throws IOException {
        Sheet other = Sheet.of("Maşgalalar", List.of("a"), List.of(List.of(Cell.of(1))));

        String text = new String(written(SheetFormat.CSV, List.of(other, other)), UTF_8);
        String book = part(written(SheetFormat.XLSX, List.of(other, other)), "xl/workbook.xml");

        assertEquals("\uFEFFMaşgalalar\r\na\r\n1\r\n\r\nMaşgalalar\r\na\r\n1\r\n", text);
        assertTrue(book.contains("name=\"Ma&#x15f;galalar\""), book);
        assertTrue(book.contains("name=\"Ma&#x15f;galalar 2\""), book);
    }

    @Test
    void theFirstRowOfAnXlsxFileStaysInSightAndFormulasAreNone() throws IOException {
        String sheet = part(written(SheetFormat.XLSX, List.of(FAMILIES)), "xl/worksheets/sheet1.xml");

        assertTrue(sheet.contains("state=\"frozen\""), sheet);
        assertTrue(!sheet.contains("<f>"), sheet);
    }

    @Test
    void rowsAreWrittenAsTheyComeHoweverMany() {
        Sheet many = new Sheet(
                "n", List.of("n"), next -> IntStream.range(0, 30_000).forEach(n -> next.accept(List.of(Cell.of(n)))));

        List<List<String>> read = TableFileTest.rows(written(SheetFormat.XLSX, List.of(many)));

        assertEquals(30_001, read.size());
        assertEquals(List.of("29999"), read.get(30_000));
    }

    @Test
    void aFormulaIsReadAsWhatItLastCameTo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("s");
            sheet.value(0, 0, "a");
            sheet.value(1, 0, 17.8);
            sheet.formula(1, 1, "A2*2");
            sheet.value(2, 0, LocalDate.of(2026, 5, 14));
            sheet.style(2, 0).format("dd.mm.yyyy").set();
        }

        List<List<String>> read = TableFileTest.rows(out.toByteArray());

        assertEquals("17.8", read.get(1).get(0));
        assertEquals("2026-05-14", read.get(2).get(0));
    }

    private static byte[] written(SheetFormat format, List<Sheet> tables) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SheetFiles().write(out, format, tables);
        return out.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), UTF_8);
        }
    }
}
