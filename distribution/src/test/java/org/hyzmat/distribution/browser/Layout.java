package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks whether a page fits onto screens of different widths. */
final class Layout {

    private static final int[] WIDTHS = {1280, 390, 320};
    private static final int HEIGHT = 844;

    /** The innermost elements that stick out, each with its right edge; none when the page fits. */
    private static final String STICKING_OUT = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) {
                return [];
              }
              const out = [...document.body.querySelectorAll("*")]
                .filter(element => element.getBoundingClientRect().right > width + 1);
              return out.filter(element => !out.some(other => other !== element && element.contains(other)))
                .map(element => `${element.outerHTML.slice(0, 120)} ends at ${element.getBoundingClientRect().right}`)
                .concat([`the page is ${document.documentElement.scrollWidth} wide`]);
            }
            """;

    private Layout() {}

    /** What sticks out sideways at any width; the window is as narrow as the narrowest phone afterwards. */
    static List<String> problems(Page page) {
        List<String> problems = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            List<?> out = (List<?>) page.evaluate(STICKING_OUT);
            out.forEach(element -> problems.add("at " + width + " px " + element));
        }
        return problems;
    }
}
