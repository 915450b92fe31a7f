package org.hyzmat.host.modules;

import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;

/** The administrator of a portal in front of the page of its modules. */
final class Administrator {

    private static final String PAGE = "/admin/modules";

    private final Visitor visitor;

    Administrator(TestingHost host) {
        visitor = host.as("platform-administrator.demo-department");
    }

    /** Takes a jar on offer, by the name of its file, and says what the page then says of it. */
    String take(String file) {
        String action = offer(file).select("form").attr("action");
        if (action.isEmpty()) {
            throw new AssertionError(file + " cannot be taken: " + offer(file).text());
        }
        return click(action).text();
    }

    /** What the page says of a jar on offer. */
    String saysOf(String file) {
        return offer(file).text();
    }

    /** Whether a jar is on offer. */
    boolean isOffered(String file) {
        return visitor.get(PAGE)
                .page()
                .select("section[aria-labelledby=offers] .note")
                .eachText()
                .contains(file);
    }

    private Element offer(String file) {
        return visitor.get(PAGE).expect(200).page().select("section[aria-labelledby=offers] li.module").stream()
                .filter(offer -> offer.select(".note").text().equals(file))
                .findFirst()
                .orElseThrow(() -> new AssertionError(file + " is not on offer."));
    }

    /** What the page says of an installed module. */
    String saysOfModule(String id) {
        return visitor.get(PAGE).expect(200).page().select("section[aria-labelledby=installed] li.module").stream()
                .filter(module -> module.select(".note").text().equals(id))
                .findFirst()
                .map(Element::text)
                .orElse("");
    }

    String start(String module) {
        return click(PAGE + "/" + module + "/start").text();
    }

    String stop(String module) {
        return confirm(module, "stop");
    }

    String uninstall(String module) {
        return confirm(module, "uninstall");
    }

    private String confirm(String module, String act) {
        PageForm form = visitor.get(PAGE + "/" + module + "/" + act).expect(200).form();
        return visitor.follow(form.send(visitor)).text();
    }

    private Answer click(String action) {
        PageForm form = visitor.get(PAGE).form(action);
        return visitor.follow(form.send(visitor)).expect(200);
    }
}
