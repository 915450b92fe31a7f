package org.hyzmat.platform.names;

import java.util.Locale;
import java.util.Map;

/** Writes a name in Cyrillic letters, Russian or Turkmen, in the Turkmen Latin alphabet. */
final class CyrillicName {

    /** Cyrillic letters begin here. */
    private static final char FIRST = '\u0400';

    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "w"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "ýo"),
            Map.entry('ж', "ž"),
            Map.entry('җ', "j"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "ý"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('ң', "ň"),
            Map.entry('о', "o"),
            Map.entry('ө', "ö"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ү', "ü"),
            Map.entry('ф', "f"),
            Map.entry('х', "h"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ç"),
            Map.entry('ш', "ş"),
            Map.entry('щ', "ş"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ә', "ä"),
            Map.entry('ю', "ýu"),
            Map.entry('я', "ýa"));

    private CyrillicName() {}

    /** Leaves every other letter as it is. */
    static String inLatin(String name) {
        StringBuilder latin = new StringBuilder();
        for (char letter : name.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter < FIRST) {
                latin.append(letter);
            } else {
                latin.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
            }
        }
        return latin.toString().replace("dž", "j");
    }
}
