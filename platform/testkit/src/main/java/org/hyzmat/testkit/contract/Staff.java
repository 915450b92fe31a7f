package org.hyzmat.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** The people of one agency of the demo world; every form that they send is remembered. */
public final class Staff {

    private final HostExtension host;
    private final String agency;
    private final List<Sent> sent = new ArrayList<>();

    Staff(HostExtension host, String agency) {
        this.host = host;
        this.agency = agency;
    }

    /** A form that somebody sent, and what was answered. */
    record Sent(String role, PageForm form, Answer answer) {}

    /**
     * One of them.
     *
     * @param role such as {@code facilitator}
     */
    public Visitor as(String role) {
        return host.as(role + "." + agency).telling((form, answer) -> sent.add(new Sent(role, form, answer)));
    }

    /** One of them, unheard. */
    Visitor silently(String role) {
        return host.as(role + "." + agency);
    }

    /** The code of the agency. */
    public String agency() {
        return agency;
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }
}
