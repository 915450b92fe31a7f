package org.hyzmat.distribution.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.YearMonth;

/** What a coordinator of support at home does on the way to a page. */
final class HomeSteps {

    static final String HOME = "/independent-living";

    /** Somebody whom nobody knows, on a day that there is not, for longer than a day lasts. */
    static final String FAULTY_VISITS = """
            Person;Day;Begins at;Planned minutes;Result
            Nobody Knows;31.02.2026;09:30;9000;done
            """;

    private HomeSteps() {}

    static void press(Window window, String button) {
        window.tap(window.page().locator(button).first());
    }

    static void send(Window window) {
        press(window, "main .form-end .btn-primary");
    }

    static void find(Window window, String name) {
        window.open(HOME + "/users/find");
        window.page().fill("#name", name);
        press(window, ".filter .btn-primary");
    }

    /** A page below that of whoever comes first. */
    static void ofUser(Window window, String page) {
        window.open(HOME);
        window.open(users(window).first().getAttribute("href") + page);
    }

    private static Locator users(Window window) {
        return window.page().locator(".list td a[href*='/users/']");
    }

    static void latestBarthel(Window window) {
        ofUser(window, "/assessments");
        press(window, ".list a[href*='/barthel/']");
    }

    /** Lets the form be one of a page that came before a colleague's change. */
    static void pretend(Window window) {
        window.page().locator("main input[name=version]").evaluate("field => field.value = '99'");
    }

    /** Lets an answer be one that the form does not offer. */
    static void forge(Window window, String choice, String value) {
        Locator answer = window.page().locator(choice);
        answer.evaluate("(answer, value) => { answer.value = value; }", value);
        answer.check();
    }

    /** Writes a plan with a visit of half an hour that says nothing of tasks. */
    static void plan(Window window, String time) {
        ofUser(window, "/plans/new");
        window.page().check("#day-1");
        window.page().fill("#time-1", time);
        window.page().fill("#minutes-1", "30");
    }

    static void draft(Window window) {
        plan(window, "10:00");
        send(window);
    }

    /** Asks for a visit today, by the first of those who visit. */
    static void visit(Window window, String start, String end) {
        ofUser(window, "/visits/new");
        enter(window.page(), start, end);
        send(window);
    }

    private static void enter(Page page, String start, String end) {
        page.fill("#start", start);
        page.fill("#end", end);
        page.check("#task");
        page.locator("#worker").selectOption(new SelectOption().setIndex(1));
    }

    static void close(Window window, LocalDate day) {
        window.open(HOME + "/volume/close?month=" + YearMonth.from(day));
        press(window, "main .confirm .btn-primary");
    }

    /** Records a visit while a colleague enters that the person died the day before. */
    static void recordAfterDeath(Window window) {
        window.open(HOME);
        String user = users(window).last().getAttribute("href");
        window.open(user + "/visits/new");
        enter(window.page(), "05:00", "05:30");
        send(window);
        press(window, "main a[href$='/record']");
        window.page().fill("#observation", "Gowy gün.");
        Page colleague = window.page().context().newPage();
        colleague.navigate(window.page().url().replaceAll("/independent-living/.*", user + "/outcomes"));
        colleague.check("[name=kind][value=died]");
        colleague.fill("#happened", LocalDate.now().minusDays(1).toString());
        colleague.click("main .form-end .btn-primary");
        colleague.waitForLoadState();
        send(window);
    }

    /** Opens what is to be looked after first, made where there is nothing. */
    static void followUp(Window window) {
        visit(window, "04:00", "04:30");
        press(window, "main a[href$='/missed']");
        window.page().check("#reason");
        send(window);
        window.open(HOME + "/follow-ups");
        press(window, "main .list .btn-plain");
    }

    static void worker(Window window) {
        window.open(HOME + "/workers");
        press(window, ".list a[href*='/workers/']");
    }
}
