package org.hyzmat.host.sheets;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hyzmat.platform.sheets.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them are recognised by what is in them. */
class TableFileTest {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final List<List<String>> TWO = List.of(List.of("Ady", "Ýaşy"), List.of("Aýna, Güljan", "17,8"));

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cellsAreToldApartByWhatTheFirstRowHasMostOf(String separator) {
        String text = "Ady%1$sÝaşy\n\"Aýna, Güljan\"%1$s\"17,8\"\n".formatted(separator);

        assertEquals(TWO, rows(text.getBytes(UTF_8)));
    }

    @Test
    void lettersAreReadAsTheMarkAtTheBeginningSays() {
        String text = "Ady;Ýaşy\r\nAýna, Güljan;17,8\r\n";

        assertEquals(TWO, rows(("\uFEFF" + text).getBytes(UTF_8)));
        assertEquals(TWO, rows(("\uFEFF" + text).getBytes(UTF_16LE)));
        assertEquals(TWO, rows(("\uFEFF" + text).getBytes(UTF_16BE)));
    }

    @Test
    void lettersThatAreNoneOfUnicodeAreTakenForCyrillicOnes() {
        byte[] file = "Имя;Возраст\nМерет;17\n".getBytes(CYRILLIC);

        assertEquals(List.of(List.of("Имя", "Возраст"), List.of("Мерет", "17")), rows(file));
        assertTrue(TableFile.of(source(file)).isGuessed());
        assertFalse(TableFile.of(source("Имя\n".getBytes(UTF_8))).isGuessed());
    }

    @Test
    void aQuotedCellMayHaveLines() throws IOException {
        byte[] file = "a,b\n\"one\ntwo\",3\n\n4,5\n".getBytes(UTF_8);

        try (Table table = TableFile.of(source(file)).open()) {
            List<TableRow> rows = new ArrayList<>();
            table.next();
            while (table.hasNext()) {
                rows.add(table.next());
            }
            assertEquals("one\ntwo", ((Cell.Text) rows.get(0).cell(0)).value());
            assertEquals(List.of(2L, 5L), rows.stream().map(TableRow::number).toList());
            assertEquals(Cell.EMPTY, rows.get(0).cell(7));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', import.file.empty",
        "%PDF-1.7 something, import.file.pdf",
        "PK but no zip, import.file.damaged",
        "'GIF89a\u0001\u0000\u0000', import.file.unknown"
    })
    void whatIsNoTableIsCalledByItsName(String content, String key) {
        assertEquals(key, refusal(content.getBytes(UTF_8)));
    }

    @Test
    void oldWorkbooksAndSealedOnesAreToldApart() {
        byte[] old = bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, new byte[600]);

        assertEquals("import.file.xls", refusal(old));
        assertEquals("import.file.password", refusal(bytes(old, "EncryptedPackage".getBytes(UTF_16LE))));
    }

    @Test
    void aPackedFileThatIsNoWorkbookOrIsCutOffIsRefused() throws IOException {
        byte[] document = zip("word/document.xml", new byte[5_000]);
        byte[] noise = new byte[9_000];
        new Random(7).nextBytes(noise);
        byte[] workbook = zip("xl/workbook.xml", noise);

        assertEquals("import.file.other", refusal(document));
        assertEquals("import.file.damaged", refusal(Arrays.copyOf(workbook, workbook.length / 2)));
    }

    @Test
    void aPackedFileThatGrowsWithoutEndIsRefusedBeforeItIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] blank = new byte[1_000_000];
            for (int megabyte = 0; megabyte < 70; megabyte++) {
                zip.write(blank);
            }
            zip.closeEntry();
        }

        assertTrue(bytes.size() < 100_000);
        assertEquals("import.file.bomb", refusal(bytes.toByteArray()));
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsSaidWithItsRow() {
        UnreadableTableException unclosed =
                assertThrows(UnreadableTableException.class, () -> rows("a,b\n1,2\n3,\"4\n5,6\n".getBytes(UTF_8)));

        assertEquals("import.file.quotes", unclosed.in("").key());
    }

    private static String refusal(byte[] file) {
        return assertThrows(
                        UnreadableTableException.class,
                        () -> TableFile.of(source(file)).open().close())
                .in("")
                .key();
    }

    static List<List<String>> rows(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        try (Table table = TableFile.of(source(file)).open()) {
            while (table.hasNext()) {
                rows.add(table.next().cells().stream().map(TableFileTest::words).toList());
            }
        }
        return rows;
    }

    static String words(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString();
        }
        return cell instanceof Cell.Date date ? date.value().toString() : ((Cell.Text) cell).value();
    }

    private static TableSource source(byte[] file) {
        return () -> new ByteArrayInputStream(file);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
