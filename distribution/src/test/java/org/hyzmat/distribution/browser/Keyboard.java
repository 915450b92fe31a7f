package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through a page with the Tab key alone. */
final class Keyboard {

    /** Numbers what should be reached, of a group of radio buttons one and nothing that is not shown, from the top. */
    private static final String NUMBER_STOPS = """
            () => {
              const groups = new Set();
              const isStop = element => {
                const isShown = element.checkVisibility({ visibilityProperty: true });
                if (element.disabled || element.tabIndex < 0 || !isShown) {
                  return false;
                }
                if (element.type !== "radio") {
                  return true;
                }
                const isFirst = !groups.has(element.name);
                groups.add(element.name);
                return isFirst;
              };
              const controls = "a[href], button, input, select, textarea, summary, [tabindex]";
              const stops = [...document.querySelectorAll(controls)].filter(isStop);
              stops.forEach((element, at) => element.dataset.stop = element.type === "radio" ? element.name : at);
              document.querySelectorAll("input[type=radio]").forEach(radio => radio.dataset.stop = radio.name);
              document.body.tabIndex = -1;
              document.body.focus();
              document.body.removeAttribute("tabindex");
              return stops.map(element => element.dataset.stop);
            }
            """;

    /**
     * What has the focus, and how one sees it: a control that is not drawn by its label, one that is taller than the
     * window by what of it is in the window.
     */
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const seen = style.opacity === "0" ? document.querySelector(`label[for="${element.id}"]`) : element;
              const look = getComputedStyle(seen);
              const box = seen.getBoundingClientRect();
              const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
              const x = middle(box.left, box.right, innerWidth);
              const top = document.elementFromPoint(x, middle(box.top, box.bottom, innerHeight));
              return {
                stop: element.dataset.stop ?? "",
                html: element.outerHTML.slice(0, 160),
                outlined: look.outlineStyle !== "none" && parseFloat(look.outlineWidth) >= 2,
                inSight: top !== null && (seen.contains(top) || top.contains(seen))
              };
            }
            """;

    /** More than any page has: the parts of a date are stops too. */
    private static final int MOST_STOPS = 400;

    private Keyboard() {}

    /** Where somebody without a mouse is stuck or lost. */
    static List<String> problems(Page page) {
        List<String> problems = new ArrayList<>();
        List<?> stops = (List<?>) page.evaluate(NUMBER_STOPS);
        Set<Object> missed = new HashSet<>(stops);
        for (int press = 0; press < MOST_STOPS && !missed.isEmpty(); press++) {
            page.keyboard().press("Tab");
            Map<?, ?> focused = (Map<?, ?>) page.evaluate(FOCUSED);
            missed.remove(focused.get("stop"));
            if (press == 0 && !focused.get("html").toString().contains("class=\"skip\"")) {
                problems.add("the first stop is not the link to the content: " + focused.get("html"));
            }
            if (!Boolean.TRUE.equals(focused.get("outlined"))) {
                problems.add("no outline: " + focused.get("html"));
            }
            if (!Boolean.TRUE.equals(focused.get("inSight"))) {
                problems.add("covered: " + focused.get("html"));
            }
        }
        missed.forEach(stop -> problems.add("not reached: "
                + page.locator("[data-stop='" + stop + "']").first().evaluate("element => element.outerHTML")));
        return problems;
    }
}
