package org.hyzmat.host.sheets;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A file that somebody handed in, recognised by what is in it, whatever its name says. */
public final class TableFile {

    private static final int LOOK = 8;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private final TableSource source;
    private final Optional<TextForm> text;

    private TableFile(TableSource source, Optional<TextForm> text) {
        this.source = source;
        this.text = text;
    }

    /**
     * Finds out what a file is.
     *
     * @throws UnreadableTableException if it is no table
     */
    public static TableFile of(TableSource source) {
        try {
            return recognised(source);
        } catch (EOFException shortened) {
            throw new UnreadableTableException("import.file.damaged");
        } catch (IOException broken) {
            throw new UncheckedIOException("A file that was handed in cannot be read.", broken);
        }
    }

    private static TableFile recognised(TableSource source) throws IOException {
        byte[] beginning;
        try (InputStream in = source.open()) {
            beginning = in.readNBytes(LOOK);
        }
        if (beginning.length == 0) {
            throw new UnreadableTableException("import.file.empty");
        } else if (TextForm.begins(beginning, '%', 'P', 'D', 'F')) {
            throw new UnreadableTableException("import.file.pdf");
        } else if (TextForm.begins(beginning, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new UnreadableTableException(isEncrypted(source) ? "import.file.password" : "import.file.xls");
        } else if (TextForm.begins(beginning, 'P', 'K')) {
            WorkbookCheck.run(source);
            return new TableFile(source, Optional.empty());
        }
        return new TableFile(source, Optional.of(TextForm.of(source)));
    }

    private static boolean isEncrypted(TableSource source) throws IOException {
        try (InputStream in = source.open()) {
            byte[] bytes = in.readAllBytes();
            for (int from = 0; from + ENCRYPTED.length <= bytes.length; from++) {
                if (Arrays.equals(bytes, from, from + ENCRYPTED.length, ENCRYPTED, 0, ENCRYPTED.length)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Opens it at its first row. */
    public Table open() {
        try {
            return text.isPresent() ? CsvIn.open(source, text.get()) : XlsxIn.open(source);
        } catch (IOException broken) {
            throw new UncheckedIOException("A file that was handed in cannot be read.", broken);
        }
    }

    /** Whether its letters were taken for Cyrillic ones of an old Windows, since they are none of Unicode. */
    public boolean isGuessed() {
        return text.map(TextForm::isGuessed).orElse(false);
    }
}
