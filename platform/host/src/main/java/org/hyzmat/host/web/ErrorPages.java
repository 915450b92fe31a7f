package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.host.safety.Forms;
import org.hyzmat.host.safety.Refusal;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.views.Views;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request that failed with a page that says what happened, what to do, and a number to quote. */
public final class ErrorPages {

    /** The request attribute that holds the number of the request. */
    static final String REFERENCE = "org.hyzmat.reference";

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String A_MINUTE = "60";
    private static final int FORM = 65_536;

    private final Views views;
    private final TextCatalogue texts;
    private final Mounts mounts;

    /** Error pages on the platform's own layout, in which modules are called as they are called elsewhere. */
    public ErrorPages(Views views, TextCatalogue texts, Mounts mounts) {
        this.views = views;
        this.texts = texts;
        this.mounts = mounts;
    }

    /** A page with its status. */
    public record Page(int status, String html) {

        /** What else the answer says: when to try again, where that helps. */
        public Map<String, String> headers() {
            return status == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? Map.of("Retry-After", A_MINUTE) : Map.of();
        }
    }

    /**
     * The page for whatever was thrown in a site; logs what is ours or the world's fault, once.
     *
     * @param request the request, with its frame
     * @param site where it happened
     * @param texts the texts of that site
     * @param thrown what went wrong
     */
    public Page page(HttpServletRequest request, String site, TextCatalogue texts, Throwable thrown) {
        return page(request, texts, failure(request, site, thrown));
    }

    /** What is answered to whatever was thrown; logs what is ours or the world's fault. */
    Failure failure(HttpServletRequest request, String site, Throwable thrown) {
        Failure failure = Failure.of(thrown);
        if (failure.ours()) {
            LOG.error("Request {} failed in {}", reference(request), site, thrown);
        }
        boolean mayEnter = failure.equals(Failure.status(HttpServletResponse.SC_FORBIDDEN))
                && request.getAttribute(Frame.ATTRIBUTE) instanceof Frame frame
                && !frame.signedIn();
        return mayEnter ? Failure.stranger() : failure;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Failure failure) throws IOException {
        Page page = page(request, texts, failure);
        response.setStatus(page.status());
        letGo(request, response);
        page.headers().forEach(response::setHeader);
        response.setContentType("text/html; charset=UTF-8");
        response.getOutputStream().write(page.html().getBytes(StandardCharsets.UTF_8));
    }

    /** Says in one sentence without a page why somebody gets no further: a page would need files, also refused. */
    void say(HttpServletResponse response, Language language, Refusal refusal) throws IOException {
        response.setStatus(refusal.status());
        response.setHeader("Connection", "close");
        response.setContentType("text/plain; charset=UTF-8");
        String sentence = texts.text(language.locale(), refusal.key()) + "\n";
        response.getOutputStream().write(sentence.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a form away that nobody will read, since a connection with unread bytes is cut off, and with it whatever
     * is asked next; one that is too long for that, or too slow, says so.
     */
    private static void letGo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean late = response.getStatus() == HttpServletResponse.SC_REQUEST_TIMEOUT;
        if (late || request.getContentLengthLong() > FORM || request.getHeader("Transfer-Encoding") != null) {
            response.setHeader("Connection", "close");
        } else if (request.getContentLengthLong() > 0) {
            request.getInputStream().readNBytes(FORM);
        }
    }

    private Page page(HttpServletRequest request, TextCatalogue texts, Failure failure) {
        Frame frame = (Frame) request.getAttribute(Frame.ATTRIBUTE);
        List<String> problems = failure.problems().stream()
                .map(problem -> texts.text(
                        frame.locale(), problem.key(), problem.arguments().toArray()))
                .toList();
        Object[] arguments = failure.arguments().stream()
                .map(argument -> named(argument, frame.locale()))
                .toArray();
        String sentence = texts.text(frame.locale(), failure.key(), arguments);
        String page = views.render(
                "error.peb",
                Map.of(
                        "status",
                        failure.status(),
                        "sentence",
                        sentence,
                        "problems",
                        problems,
                        "reference",
                        reference(request)),
                frame);
        return new Page(failure.status(), Forms.fill(request, page));
    }

    private Object named(Object argument, Locale language) {
        if (argument instanceof Mount mount) {
            return mount.name(language);
        }
        return argument instanceof Failure.Part part
                ? mounts.find(part.module()).map(mount -> mount.name(language)).orElse(part.module())
                : argument;
    }

    private static String reference(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(REFERENCE));
    }
}
