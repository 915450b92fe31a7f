package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Changes the language with the switch of the page that a window shows. */
final class Languages {

    private static final List<String> ALL = List.of("tk", "ru", "en");

    private Languages() {}

    /** Which language leads elsewhere or does not come; the page is in English afterwards. */
    static List<String> problems(Window window) {
        List<String> problems = new ArrayList<>();
        Page page = window.page();
        String path = window.path();
        for (String language : ALL) {
            page.locator(".bar-wide button[value=" + language + "]").click();
            String now = page.locator("html").getAttribute("lang");
            if (!now.equals(language)) {
                problems.add("asked for " + language + ", got " + now);
            }
            if (!window.path().equals(path)) {
                problems.add(language + " leads to " + window.path());
            }
        }
        return problems;
    }
}
