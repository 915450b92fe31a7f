package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/** Compares the words of a page in two languages, other than where people are named. */
final class Wording {

    private static final String WORDS = """
            () => [...document.querySelectorAll("label, legend, caption, th[scope=col], dt, .hint, .lead, .btn, .state"
                + ", .menu a, .menu-title, .strip, .foot")]
              .filter(element => !element.closest(".choice, .offer, .roster"))
              .map(element => element.textContent.trim().replace(/\\s+/g, " "))
              .filter(words => /[A-Za-z]{3}/.test(words))
            """;

    /** What is the same in another language. */
    private static final Set<String> SAME = Set.of("SMS", "English");

    private Wording() {}

    /** The words that the portal itself says on a page. */
    static List<String> of(Page page) {
        return ((List<?>) page.evaluate(WORDS)).stream().map(String::valueOf).toList();
    }

    /** Which words of the English page another language has left as they are. */
    static List<String> left(List<String> english, Page page) {
        return of(page).stream()
                .filter(words -> english.contains(words) && !SAME.contains(words))
                .map(words -> "not translated: " + words)
                .distinct()
                .toList();
    }
}
