package org.hyzmat.distribution.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import org.hyzmat.testkit.web.DemoEntrance;

/** A browser's window on the portal, in the hands of one person: what goes wrong in it, and how often it is tapped. */
final class Window implements AutoCloseable {

    private static final String WATCH_POLICY = """
            document.addEventListener("securitypolicyviolation", event =>
              console.error(`${event.violatedDirective} forbids ${event.blockedURI} ${event.sample}`));
            """;
    /** A page with an answer that is not 200 writes this, although the answer may be the right one. */
    private static final String STATUS_MESSAGE = "Failed to load resource: the server responded";

    private static final int REDIRECT = 3;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> faults = new ArrayList<>();
    private Response shown;
    private int taps;

    private Window(String address, BrowserContext context) {
        this.address = address;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(this::note);
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onResponse(this::note);
    }

    static Window open(Browser browser, String address, Device device) {
        BrowserContext context = browser.newContext(device.options());
        context.addInitScript(WATCH_POLICY);
        context.setDefaultTimeout(20_000);
        return new Window(address, context).reading("en");
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(STATUS_MESSAGE)) {
            faults.add(page.url() + ": " + message.text());
        }
    }

    private void note(Response response) {
        boolean isPart = !response.request().isNavigationRequest();
        if (!isPart && response.status() / 100 != REDIRECT) {
            shown = response;
        }
        if (response.status() >= (isPart ? 400 : 500)) {
            faults.add(response.status() + " for " + response.url());
        }
    }

    Window reading(String language) {
        return with("hyzmat-language", language);
    }

    Window enter(String persona) {
        String session = persona.isEmpty()
                ? ""
                : DemoEntrance.of(CLIENT, URI.create(address)).livingSession(persona);
        return with("hyzmat-session", session);
    }

    /** Signs in with the button beside an account of the demo world; what it takes does not count as work. */
    Window signIn(String persona) {
        open("/sign-in");
        page.locator("tr:has(code:text-is('" + persona + "')) form button").click();
        page.waitForLoadState();
        if (path().startsWith("/sign-in/code")) {
            page.locator("main form.inline-form[action='/sign-in/code'] button").click();
            page.waitForLoadState();
        }
        return this;
    }

    Window in(ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return this;
    }

    private Window with(String cookie, String value) {
        context.addCookies(List.of(new Cookie(cookie, value).setUrl(address)));
        return this;
    }

    /** Goes to a page by its address. */
    Window open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** With which status the page that is shown was answered. */
    int status() {
        return shown.status();
    }

    /** The page that is shown as the portal sent it. */
    String source() {
        return shown.text();
    }

    /** Writes into a field, which takes a tap only where the field has not the focus yet. */
    void write(String selector, String text) {
        Locator field = page.locator(selector);
        if (!Boolean.TRUE.equals(field.evaluate("field => field === document.activeElement"))) {
            tap(field);
        }
        field.fill(text);
    }

    /** Asks for a page without showing it. */
    Found ask(String path) {
        APIResponse answer = context.request().get(address + path);
        return new Found(path, answer.status(), answer.text());
    }

    /** A file that the portal hands out. */
    byte[] file(String path) {
        return context.request().get(address + path).body();
    }

    /** Taps with a finger, or clicks where there is no touch screen; a page it leads to is there afterwards. */
    void tap(Locator target) {
        taps++;
        target.click();
        page.waitForLoadState();
    }

    void tapLink(String name) {
        tap(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first());
    }

    /** Follows the link of a list that has just these words. */
    void tapInList(String words) {
        tap(page.locator(".list a:text-is('" + words + "')"));
    }

    void tapButton(String name) {
        tap(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first());
    }

    int taps() {
        return taps;
    }

    Page page() {
        return page;
    }

    /** The path of the page that is shown. */
    String path() {
        return page.url().substring(address.length());
    }

    /** The words of the page's main part. */
    String words() {
        return page.locator("main").innerText();
    }

    /** What went wrong since this was asked last. */
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    @Override
    public void close() {
        context.close();
    }
}
