package org.hyzmat.distribution.canary;

import org.jsoup.Jsoup;

/** An administrator of ours at work: colleagues, accounts, roles, teams and messages, so that theirs get the same. */
final class Administration {

    /** Who does that. */
    static final String ROLE = "agency-administrator";

    private static final String ACCOUNTS = "/admin/accounts";
    private static final String MAIL = "/admin/mail";
    private static final String TEAMS = "/admin/teams";

    /** Somebody with whom nobody enters. */
    private static final String COLLEAGUE = "Serdar Hojaýew";

    private final Asker administrator;
    private final Work work;

    /** Does the work of somebody, whose routes are noted. */
    Administration(Asker administrator, Work work) {
        this.administrator = administrator;
        this.work = work;
    }

    void prepare() {
        team();
        send(ACCOUNTS, form(ACCOUNTS, ACCOUNTS));
        String colleague = Jsoup.parse(administrator.get(ACCOUNTS).text())
                .select("main a:matchesOwn(" + COLLEAGUE + ")")
                .attr("href");
        roles(colleague + "/roles");
        account(colleague);
        messages();
        String entered = send(
                ACCOUNTS + "/new",
                form(ACCOUNTS + "/new", ACCOUNTS + "/new")
                        .with("function", "facilitator")
                        .with("until", ""));
        send(entered + "/edit", form(entered + "/edit", entered + "/edit"));
    }

    private void team() {
        String team = send(TEAMS + "/new", form(TEAMS + "/new", TEAMS + "/new"));
        press(team, "/members");
        press(team, "/remove");
        press(team, "/members");
        press(team + "/edit", "/edit");
        press(team, "/archive");
        press(team, "/restore");
    }

    private void roles(String page) {
        // one goes on, and one is over
        for (String role : new String[] {"trainer", "supervisor"}) {
            send(
                    page,
                    form(page, page)
                            .with("role", role)
                            .with("scope", "team")
                            .with("service", "")
                            .with("place", "")
                            .with("until", ""));
            if (role.equals("trainer")) {
                String end = Jsoup.parse(administrator.get(page).text())
                        .select("form[action$=/end]")
                        .last()
                        .attr("action");
                send(page, form(page, end));
            }
        }
    }

    private void account(String page) {
        send(page, form(page, page + "/invite").with("way", "mail").with("email", "crawl@example.org"));
        send(page, form(page, page).with("email", "crawl2@example.org").with("until", ""));
        press(page, "/mail");
        press(page, "/slip");
        press(page, "/end");
        press(page, "/open");
        press(page, "/mail");
    }

    /** Nobody listens where they go to, so they wait, one of them for ever. */
    private void messages() {
        press(MAIL, "/again");
        press(MAIL, "/discard");
    }

    /** Presses the first button of a page that leads so. */
    private void press(String page, String end) {
        String action = Jsoup.parse(administrator.get(page).text())
                .select("form[action$=" + end + "]")
                .attr("action");
        send(page, form(page, action));
    }

    private String send(String page, Blank form) {
        Heard heard = administrator.send(form);
        work.note(form.method(), form.action(), heard);
        work.note("GET", page, administrator.get(page));
        if (heard.status() != 303 && heard.status() != 200) {
            throw new AssertionError(heard + " and was to be done: " + heard.text());
        }
        return heard.header("Location");
    }

    private Blank form(String page, String action) {
        return Blank.on(Jsoup.parse(administrator.get(page).text(), page), page, "Crawlword").stream()
                .filter(form -> form.action().equals(action) && form.method().equals("POST"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form for " + action + " on " + page + ": "
                        + administrator.get(page).text()));
    }
}
