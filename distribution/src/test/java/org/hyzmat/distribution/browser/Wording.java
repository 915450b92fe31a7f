package org.hyzmat.distribution.browser;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Compares the words of a page in two languages, other than where people are named. */
final class Wording {

    private static final String WORDS = "label, legend, caption, th[scope=col], dt, .hint, .lead, .btn, .state"
            + ", .menu a, .menu-title, .strip, .foot";
    private static final String NAMES = ".choice, .offer, .roster";
    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{3}");

    /** What is the same in another language. */
    private static final Set<String> SAME = Set.of("SMS", "English");

    private Wording() {}

    /** The words that the portal itself says on a page. */
    private static List<String> of(String page) {
        return Jsoup.parse(page).select(WORDS).stream()
                .filter(element -> element.closest(NAMES) == null)
                .map(element -> element.wholeText().strip().replaceAll("\\s+", " "))
                .filter(words -> LATIN.matcher(words).find())
                .toList();
    }

    /** Which words of a page in English another language has left as they are. */
    static List<String> left(String english, String page) {
        List<String> before = of(english);
        return of(page).stream()
                .filter(words -> before.contains(words) && !SAME.contains(words))
                .map(words -> "not translated: " + words)
                .distinct()
                .toList();
    }
}
