package org.hyzmat.mhpsscourses.learner;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.platform.names.NameKey;

/**
 * A name as it may be spelled in another way: in other letters, in another order, with a letter more or less.
 *
 * @param words of the name, folded
 */
public record Spelling(List<String> words) {

    private static final int LONG = 5;

    public Spelling {
        words = List.copyOf(words);
    }

    /** The spelling of a name. */
    public static Spelling of(String name) {
        return new Spelling(List.of(NameKey.of(List.of(name)).strip().split(" ")));
    }

    /** Whether two names may well be one person’s: every word of the shorter name stands in the other. */
    public boolean isLike(Spelling other) {
        List<String> shorter = words.size() <= other.words.size() ? words : other.words;
        List<String> left = new ArrayList<>(words.size() <= other.words.size() ? other.words : words);
        if (shorter.size() < 2 && left.size() > 1) {
            return false;
        }
        for (String word : shorter) {
            boolean met = left.stream()
                    .filter(each -> isLike(word, each))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            if (!met) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLike(String one, String other) {
        return one.equals(other)
                || stem(one).equals(stem(other))
                || Math.min(one.length(), other.length()) >= LONG && isOneLetterApart(one, other);
    }

    /** Without the ending of a woman’s family name. */
    private static String stem(String word) {
        return word.replaceFirst("(?<=[oei][vn])a$", "");
    }

    private static boolean isOneLetterApart(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        String rest = longer.substring(Math.min(longer.length(), at + 1));
        return longer.length() == shorter.length()
                ? rest.equals(shorter.substring(Math.min(shorter.length(), at + 1)))
                : longer.length() == shorter.length() + 1 && rest.equals(shorter.substring(at));
    }
}
