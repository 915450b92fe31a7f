package org.hyzmat.mhpsscourses.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** Which files are taken, and what they are then called. */
final class FileDraftTest {

    private static final Form ENGLISH = Form.filled(Map.of("language", "en"));

    private static byte[] archive(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void aFileIsWhatItHoldsWhateverItIsCalled() throws IOException {
        assertEquals(
                "Slides.pdf",
                FileDraft.of(ENGLISH, "Slides.exe", "%PDF-1.7".getBytes(UTF_8)).fileName());
        assertEquals(Optional.of(FileType.PPTX), FileType.of(archive("[Content_Types].xml", "ppt/presentation.xml")));
        assertEquals(Optional.of(FileType.DOCX), FileType.of(archive("[Content_Types].xml", "word/document.xml")));
        assertEquals(Optional.of(FileType.TXT), FileType.of("Dem alyş, gürleme".getBytes(UTF_8)));
        assertEquals(
                "Dem alyş.txt",
                FileDraft.of(ENGLISH, "Dem alyş", "Dem".getBytes(UTF_8)).fileName());
    }

    @Test
    void programsAndOtherArchivesAreRefused() throws IOException {
        byte[] macros = archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");

        assertEquals(List.of("file file.macros"), faults(macros));
        assertEquals(List.of("file file.kind"), faults(archive("readme.txt")));
        assertEquals(List.of("file file.kind"), faults(new byte[] {'M', 'Z', 0, 1}));
        assertEquals(List.of("file file.empty"), faults(new byte[0]));
    }

    private static List<String> faults(byte[] bytes) {
        return Faults.of(() -> FileDraft.of(ENGLISH, "a.pdf", bytes));
    }

    @Test
    void aDamagedArchiveIsNoOfficeFile() throws IOException {
        byte[] whole = archive("[Content_Types].xml", "xl/workbook.xml");

        for (int length = 4; length < whole.length; length++) {
            assertEquals(Optional.empty(), FileType.of(Arrays.copyOf(whole, length)));
        }
    }

    @Test
    void theLanguageIsAsked() {
        Form silent = Form.filled(Map.of());

        assertEquals(
                List.of("language file.language.required"),
                Faults.of(() -> FileDraft.of(silent, "a.txt", "a".getBytes(UTF_8))));
    }

    @Test
    void aNameInAnyLettersIsWrittenSafely() {
        String header = Disposition.attachment("Öý \"işi\".pdf");

        assertTrue(header.startsWith("attachment; filename=\"__ _i_i_.pdf\";"), header);
        assertTrue(header.endsWith("filename*=UTF-8''%C3%96%C3%BD%20%22i%C5%9Fi%22.pdf"), header);
    }
}
