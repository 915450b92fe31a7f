package org.hyzmat.distribution.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Asks axe about the page that a window shows. */
final class Accessibility {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Accessibility() {}

    /** What people would stumble over who use the page in other ways. */
    static List<String> problems(Page page) {
        return problems(new AxeBuilder(page));
    }

    /** The same about a part of the page alone, such as a menu that covers the rest. */
    static List<String> problemsIn(Page page, String selector) {
        return problems(new AxeBuilder(page).include(selector));
    }

    private static List<String> problems(AxeBuilder axe) {
        AxeRunOptions violationsAlone = new AxeRunOptions();
        violationsAlone.setResultTypes(List.of("violations"));
        return axe.options(violationsAlone).withTags(RULES).setLegacyMode(true).analyze().getViolations().stream()
                .map(Accessibility::sentence)
                .toList();
    }

    private static String sentence(Rule rule) {
        CheckedNode first = rule.getNodes().get(0);
        return rule.getId() + " (" + rule.getNodes().size() + "): " + first.getHtml() + " " + first.getFailureSummary();
    }
}
