package org.hyzmat.mhpsscourses.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What kinds of files are taken; a file is known by what is in it, whatever it is called. */
public enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"),
    TXT("text/plain; charset=utf-8");

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] ARCHIVE_BEGINS = {'P', 'K', 3, 4};

    private final String contentType;

    FileType(String contentType) {
        this.contentType = contentType;
    }

    /** How it is named when it is given out. */
    public String contentType() {
        return contentType;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
    }

    /** What the bytes of a file are; absent if they are none of these. */
    static Optional<FileType> of(byte[] bytes) {
        if (begins(bytes, PDF_BEGINS)) {
            return Optional.of(PDF);
        }
        if (begins(bytes, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        if (begins(bytes, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (begins(bytes, ARCHIVE_BEGINS)) {
            return ofArchive(bytes);
        }
        return isText(bytes) ? Optional.of(TXT) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && ByteBuffer.wrap(bytes, 0, beginning.length).equals(ByteBuffer.wrap(beginning));
    }

    private static Optional<FileType> ofArchive(byte[] bytes) {
        Set<String> names = ArchiveNames.of(bytes);
        if (names.contains("[Content_Types].xml")) {
            return names.contains("word/document.xml")
                    ? Optional.of(DOCX)
                    : names.contains("ppt/presentation.xml")
                            ? Optional.of(PPTX)
                            : names.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
        }
        String first = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
        return Set.of(ODT, ODP, ODS).stream()
                .filter(type -> names.contains("content.xml") && first.contains("mimetype" + type.contentType))
                .findFirst();
    }

    /** Whether an office file carries programs, which nobody should open. */
    static boolean hasMacros(byte[] bytes) {
        return begins(bytes, ARCHIVE_BEGINS)
                && ArchiveNames.of(bytes).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.endsWith("vbaproject.bin")
                                || name.startsWith("basic/")
                                || name.startsWith("scripts/"));
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' && sign != '\f');
        } catch (CharacterCodingException noText) {
            return false;
        }
    }
}
