package org.hyzmat.host.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
    private final transient References references = new References();
    private final Language standard;
    private transient volatile Optional<Dispatcher> dispatcher = Optional.empty();

    /** An entrance behind which nothing has started yet. */
    public Entrance(PlatformFiles files, ErrorPages errors, Language standard) {
        this.files = files;
        this.errors = errors;
        this.standard = standard;
    }

    /** From now on the dispatcher answers. */
    public void open(Dispatcher ready) throws ServletException {
        ready.init(getServletConfig());
        dispatcher = Optional.of(ready);
    }

    @Override
    @SuppressWarnings("checkstyle:illegalcatch")
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        try {
            answer(request, response);
        } catch (RuntimeException | Error broken) {
            LOG.error("Request {} failed in the host", request.getAttribute(ErrorPages.REFERENCE), broken);
            response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (files.answer(request, response)) {
            return;
        }
        Optional<Dispatcher> ready = dispatcher;
        if (ready.isPresent()) {
            ready.get().service(request, response);
        } else {
            wait(request, response);
        }
    }

    private void wait(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = references.next();
        SecurityHeaders.set(response, reference);
        request.setAttribute(ErrorPages.REFERENCE, reference);
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
