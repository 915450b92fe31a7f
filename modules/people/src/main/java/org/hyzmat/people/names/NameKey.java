package org.hyzmat.people.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hyzmat.platform.TurkmenText;

/** The form under which all spellings of a name meet, in Latin or Cyrillic letters, when somebody searches. */
public final class NameKey {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern J = Pattern.compile("dzh|dj");
    private static final Pattern HISSING = Pattern.compile("([scz])h");
    private static final Pattern SOFT_E = Pattern.compile("(?<=[aeou]|\\b)ie");
    private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");

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
        return NO_WORD.splitAsStream(fold(text)).filter(word -> !word.isEmpty()).toList();
    }

    private static String fold(String text) {
        // what people write for ş, ç, ž, j and ýe when their keyboard has no Turkmen letters
        String folded = TurkmenText.fold(CyrillicName.inLatin(text));
        String plain = J.matcher(folded).replaceAll("j").replace("kh", "h");
        String softened =
                SOFT_E.matcher(HISSING.matcher(plain).replaceAll("$1")).replaceAll("e");
        return DOUBLE.matcher(softened).replaceAll("$1");
    }
}
