package org.hyzmat.host.sheets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a text is written: by which code its letters, and by what its cells are kept apart.
 *
 * @param charset the code of its letters
 * @param mark how many bytes say so at its beginning
 * @param separator what stands between the cells
 */
record TextForm(Charset charset, int mark, char separator) {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int LOOK = 65_536;
    private static final int BUFFER = 8_192;

    /** Finds out by reading it once; what is no text at all has signs that no text has. */
    static TextForm of(TableSource source) throws IOException {
        byte[] beginning = beginning(source);
        TextForm form = ofMark(beginning);
        if (form.mark == 0 && !isUtf8(source)) {
            form = new TextForm(CYRILLIC, 0, ',');
        }
        String look = new String(beginning, form.mark, beginning.length - form.mark, form.charset);
        if (look.chars().anyMatch(TextForm::isNoText)) {
            throw new UnreadableTableException("import.file.unknown");
        }
        return new TextForm(form.charset, form.mark, separator(look));
    }

    private static byte[] beginning(TableSource source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(LOOK);
        }
    }

    private static TextForm ofMark(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return new TextForm(StandardCharsets.UTF_8, 3, ',');
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return new TextForm(StandardCharsets.UTF_16LE, 2, ',');
        } else if (begins(bytes, 0xFE, 0xFF)) {
            return new TextForm(StandardCharsets.UTF_16BE, 2, ',');
        }
        return new TextForm(StandardCharsets.UTF_8, 0, ',');
    }

    static boolean begins(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(TableSource source) throws IOException {
        try (Reader text = strict(source.open(), StandardCharsets.UTF_8)) {
            char[] buffer = new char[BUFFER];
            while (text.read(buffer) >= 0) {
                continue;
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Reader strict(InputStream in, Charset charset) {
        return new BufferedReader(
                new InputStreamReader(in, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
    }

    private static boolean isNoText(int sign) {
        return sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r' || sign == 0x7F;
    }

    /** The one that the first row has most of, outside quotation marks. */
    private static char separator(String look) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        boolean begun = false;
        for (char sign : look.toCharArray()) {
            if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '\n' || sign == '\r') && begun) {
                break;
            } else if (!quoted && SEPARATORS.contains(sign)) {
                counts[SEPARATORS.indexOf(sign)]++;
            }
            begun = begun || !Character.isWhitespace(sign);
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS.get(most);
    }

    /** The text without the mark at its beginning. */
    Reader open(TableSource source) throws IOException {
        InputStream in = source.open();
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset));
    }

    /** Whether the code of its letters was guessed. */
    boolean isGuessed() {
        return charset.equals(CYRILLIC);
    }
}
