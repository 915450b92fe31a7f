package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at the page that a phone shows in the dark, and at its menu, each menu that looks like another only once. */
final class PhoneCheck {

    /** Of which elements the menu is made, told by their names and classes. */
    private static final String LOOK =
            "bar => [...new Set([...bar.querySelectorAll('*')].map(e => e.tagName + '.' + e.className))].sort().join()";

    private final Set<Object> menus = new HashSet<>();

    /** What is wrong with it; the menu stays open. */
    List<String> problems(Window window) {
        Page page = window.in(ColorScheme.DARK).page();
        List<String> problems = new ArrayList<>(Accessibility.problems(page));
        page.locator(".burger summary").click();
        if (menus.add(page.locator(".bar").evaluate(LOOK))) {
            problems.addAll(Accessibility.problemsIn(page, ".bar"));
            window.in(ColorScheme.LIGHT);
            problems.addAll(Accessibility.problemsIn(page, ".bar"));
        }
        problems.addAll(Layout.problems(page));
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        problems.addAll(window.takeFaults());
        return problems;
    }
}
