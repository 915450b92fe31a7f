package org.hyzmat.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.hyzmat.host.safety.Approach;
import org.hyzmat.host.safety.Arrival;
import org.hyzmat.host.safety.Refusal;
import org.hyzmat.host.safety.SecurityHeaders;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers from the first moment: that the portal is starting, and once it has, through its dispatcher. */
public final class Entrance extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);

    private final transient PlatformFiles files;
    private final transient ErrorPages errors;
    private final transient Approach approach;
    private final transient References references = new References();
    private final Language standard;
    private transient volatile Optional<Dispatcher> dispatcher = Optional.empty();

    /** An entrance behind which nothing has started yet. */
    public Entrance(PlatformFiles files, ErrorPages errors, Approach approach, Language standard) {
        this.files = files;
        this.errors = errors;
        this.approach = approach;
        this.standard = standard;
    }

    /** From now on the dispatcher answers. */
    public void open(Dispatcher ready) {
        dispatcher = Optional.of(ready);
    }

    @Override
    @SuppressWarnings("checkstyle:illegalcatch")
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        String reference = references.next();
        request.setAttribute(ErrorPages.REFERENCE, reference);
        response.setHeader("X-Request-Id", reference);
        try {
            receive(Arrival.of(request, approach), response, new AccessLog.Line(reference, request.getMethod()));
        } catch (RuntimeException | Error broken) {
            LOG.error("Request {} failed in the host", reference, broken);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    /** Whoever came the wrong way is told so and nothing more, whatever was asked for. */
    private void receive(Arrival request, HttpServletResponse response, AccessLog.Line line)
            throws IOException, ServletException {
        SecurityHeaders.set(response::setHeader, request.isSecure());
        Optional<Refusal> refusal = request.refusal();
        if (refusal.isPresent()) {
            errors.say(response, Preferences.language(request, standard), refusal.get());
            line.write(response.getStatus());
        } else if (!files.answer(request, response)) {
            answer(request, response, line);
        }
    }

    private void answer(Arrival request, HttpServletResponse response, AccessLog.Line line)
            throws IOException, ServletException {
        Optional<Dispatcher> ready = dispatcher;
        if (ready.isPresent()) {
            ready.get().answer(request, response, line);
        } else {
            wait(request, response);
        }
    }

    private void wait(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = Preferences.language(request, standard);
        request.setAttribute(
                Frame.ATTRIBUTE,
                new Frame(
                        language.code(),
                        Preferences.theme(request),
                        request.getRequestURI(),
                        "/",
                        false,
                        Frame.Reader.NOBODY,
                        List.of(),
                        ""));
        errors.write(request, response, Failure.starting());
    }
}
