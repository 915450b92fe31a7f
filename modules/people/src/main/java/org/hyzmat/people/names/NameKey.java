package org.hyzmat.people.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.platform.TurkmenText;

/** The form under which all spellings of a name meet, in Latin or Cyrillic letters, when somebody searches. */
public final class NameKey {

    private NameKey() {}

    /**
     * A key that is stored beside a name, each word between blanks, so that a word is found by its beginning.
     *
     * @param names the name and its other spellings
     */
    public static String of(List<String> names) {
        return names.stream()
                .flatMap(name -> words(name).stream())
                .distinct()
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** The words of a text in the form in which they are stored and looked for. */
    static List<String> words(String text) {
        return Stream.of(fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String fold(String text) {
        // what people write for ş, ç, ž, j and ýe when their keyboard has no Turkmen letters
        return TurkmenText.fold(CyrillicName.inLatin(text))
                .replaceAll("dzh|dj", "j")
                .replace("kh", "h")
                .replaceAll("([scz])h", "$1")
                .replaceAll("(?<=[aeou]|\\b)ie", "e")
                .replaceAll("(\\p{L})\\1", "$1");
    }
}
