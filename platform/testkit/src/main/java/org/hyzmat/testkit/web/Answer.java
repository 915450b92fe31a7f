package org.hyzmat.testkit.web;

import java.net.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/**
 * What the portal answered.
 *
 * @param method the method that was sent
 * @param path the path that was asked for
 * @param status the HTTP status
 * @param headers all headers
 * @param body the body as text
 */
public record Answer(String method, String path, int status, HttpHeaders headers, String body) {

    /** A header, empty when it is not there. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /**
     * The path a redirect leads to.
     *
     * @throws AssertionError if it is no redirect
     */
    public String location() {
        if (!isRedirect()) {
            throw new AssertionError(this + " leads nowhere; a redirect was expected.");
        }
        return header("Location");
    }

    /** Whether it leads elsewhere. */
    public boolean isRedirect() {
        return status >= 300 && status < 400 && !header("Location").isEmpty();
    }

    /**
     * Fails unless the status is as expected.
     *
     * @return the same answer
     */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("%s; %d was expected. It says: %s".formatted(this, wanted, text()));
        }
        return this;
    }

    /** The page. */
    public Document page() {
        return Jsoup.parse(body, path);
    }

    /** What the page says to its reader, without the frame around it. */
    public String text() {
        Document page = page();
        return page.select("main").isEmpty() ? page.text() : page.select("main").text();
    }

    /** The forms of the page that change something, without those of the frame around it. */
    public List<PageForm> forms() {
        return page().select("main form").stream()
                .map(form -> PageForm.of((FormElement) form, path))
                .toList();
    }

    /**
     * The only form of the page.
     *
     * @throws AssertionError if there is none or more than one
     */
    public PageForm form() {
        List<PageForm> forms = forms();
        if (forms.size() != 1) {
            throw new AssertionError("%s has %d forms %s; one was expected."
                    .formatted(
                            this,
                            forms.size(),
                            forms.stream().map(PageForm::action).toList()));
        }
        return forms.get(0);
    }

    /**
     * The form of the page that is sent to a path.
     *
     * @throws AssertionError if there is none
     */
    public PageForm form(String action) {
        return forms().stream()
                .filter(form -> form.action().equals(action))
                .findFirst()
                .orElseThrow(() -> new AssertionError("%s has no form for %s, only %s."
                        .formatted(
                                this,
                                action,
                                forms().stream().map(PageForm::action).toList())));
    }

    /** The problems that the page shows, by field. */
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        page().select(".error-summary li a[href^=#]")
                .forEach(link -> problems.put(link.attr("href").substring(1), link.text()));
        return problems;
    }

    /** The fields that somebody else changed meanwhile: what is stored, then what was typed, by field. */
    public Map<String, List<String>> conflicts() {
        Map<String, List<String>> conflicts = new LinkedHashMap<>();
        page().select(".error-summary tr:has(a[href^=#])")
                .forEach(row -> conflicts.put(
                        row.select("a").attr("href").substring(1),
                        row.select("td").eachText()));
        return conflicts;
    }

    /** Without the body, which may be long. */
    @Override
    public String toString() {
        return "%s %s answered %d".formatted(method, path, status);
    }
}
