package org.hyzmat.platform.names;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hyzmat.platform.TurkmenText;

/**
 * The form under which all spellings of a name meet, in Latin or Cyrillic letters, when somebody searches.
 *
 * @since 1.1
 */
public final class NameKey {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    // what people write for ş, ç, ž, j and ýe when their keyboard has no Turkmen letters
    private static final List<Rule> RULES = List.of(
            new Rule("d", Pattern.compile("dzh|dj"), "j"),
            new Rule("kh", Pattern.compile("kh"), "h"),
            new Rule("h", Pattern.compile("([scz])h"), "$1"),
            new Rule("ie", Pattern.compile("(?<=[aeou]|\\b)ie"), "e"));

    private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");

    private NameKey() {}

    /**
     * A key that is stored beside a name, each word between blanks, so that a word is found by its beginning.
     *
     * @param names the name and its other spellings, each of one or more words
     * @return every different word once, folded, in the order given
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
        String folded = TurkmenText.fold(CyrillicName.inLatin(text));
        for (Rule rule : RULES) {
            folded = rule.on(folded);
        }
        return hasDouble(folded) ? DOUBLE.matcher(folded).replaceAll("$1") : folded;
    }

    private static boolean hasDouble(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == text.charAt(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What is written for what, looked for only where it can be: few names of a long list need any.
     *
     * @param part what every place that is found has in it
     */
    private record Rule(String part, Pattern found, String written) {

        String on(String text) {
            return text.contains(part) ? found.matcher(text).replaceAll(written) : text;
        }
    }
}
