package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Looks at the page that a wide window shows as many different people would. */
final class PageCheck {

    private PageCheck() {}

    /** What is wrong with it as it is shown, and with how it fits narrower screens. */
    static List<String> quickProblems(Window window) {
        Page page = window.page();
        List<String> problems = new ArrayList<>(Markup.problems(window.source()));
        int headings = page.locator("h1").count();
        if (headings != 1) {
            problems.add("it has " + headings + " h1");
        }
        problems.addAll(Accessibility.problems(page));
        problems.addAll(Layout.problems(page));
        page.setViewportSize(Device.DESK.width(), Device.DESK.height());
        problems.addAll(window.takeFaults());
        return problems;
    }

    /** The same, and where somebody without a mouse is stuck. */
    static List<String> problems(Window window) {
        List<String> problems = new ArrayList<>(quickProblems(window));
        problems.addAll(Keyboard.problems(window.page()));
        problems.addAll(window.takeFaults());
        return problems;
    }
}
