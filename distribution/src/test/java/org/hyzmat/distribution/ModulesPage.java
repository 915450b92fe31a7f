package org.hyzmat.distribution;

import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;

/** The page Modules in the hands of the platform's administrator. */
public record ModulesPage(Visitor administrator) {

    private static final String PATH = "/admin/modules";

    /** The page of a portal that runs. */
    public static ModulesPage of(PortalProcess portal) {
        return new ModulesPage(portal.visitor().as("platform-administrator.demo-department"));
    }

    /** Looks at it. */
    public Answer look() {
        return administrator.get(PATH).expect(200);
    }

    /** Clicks the button beside a jar on offer. */
    public Answer take(String jar) {
        Answer page = look();
        return send(page.form(offer(page, jar).select("form").attr("action")));
    }

    private static Element offer(Answer page, String jar) {
        return page.page().select("section[aria-labelledby=offers] li").stream()
                .filter(offer -> offer.select(".note").text().equals(jar))
                .findFirst()
                .orElseThrow(() -> new AssertionError(jar + " is not offered: " + page.text()));
    }

    /** Clicks on start. */
    public Answer start(String module) {
        return send(look().form(PATH + "/" + module + "/start"));
    }

    /** Clicks on stop, and once more on the page that asks. */
    public Answer stop(String module) {
        return confirm(module, "stop");
    }

    /** Clicks on uninstall, and once more on the page that asks. */
    public Answer uninstall(String module) {
        return confirm(module, "uninstall");
    }

    private Answer confirm(String module, String act) {
        return send(
                administrator.get(PATH + "/" + module + "/" + act).expect(200).form());
    }

    private Answer send(PageForm form) {
        return administrator.follow(form.send(administrator)).expect(200);
    }
}
