package org.hyzmat.platform;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Names in the Turkmen alphabet: the order of its letters, and spellings that count as one when somebody searches.
 *
 * <p>The order is that of the official Latin alphabet of 1993: a b ç d e ä f g h i j ž k l m n ň o ö p r s ş t u ü w y
 * ý z; letters it lacks follow their nearest neighbour. Neither the JDK nor PostgreSQL sorts it right, so a record
 * keeps the key beside the name.
 *
 * @since 1.0
 */
public final class TurkmenText {

    private static final String ALPHABET = "abcçdeäfghijžklmnňoöpqrsştuüvwxyýz";

    private TurkmenText() {}

    /**
     * A key by whose plain character order names sort as a Turkmen reader expects.
     *
     * @param name any text
     * @return ASCII letters and digits; case does not count, and what is no letter or digit sorts first
     */
    public static String sortKey(String name) {
        StringBuilder key = new StringBuilder();
        for (char letter : lower(name).toCharArray()) {
            int place = ALPHABET.indexOf(letter);
            if (place >= 0) {
                key.append((char) ('A' + place / 10)).append((char) ('0' + place % 10));
            } else if (Character.isLetterOrDigit(letter)) {
                key.append(Character.isDigit(letter) ? "0" : "Z").append(Integer.toHexString(letter));
            } else {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /**
     * The form under which spellings of one name meet: lower case, without the marks of letters, {@code y} and
     * {@code i} alike, {@code w} and {@code v} alike, double letters once, without hyphen and apostrophe.
     *
     * @param name any text
     * @return possibly empty
     */
    public static String fold(String name) {
        FoldedText folded = new FoldedText();
        Normalizer.normalize(lower(name), Normalizer.Form.NFD).codePoints().forEach(folded::add);
        return folded.toString().strip();
    }

    private static String lower(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
