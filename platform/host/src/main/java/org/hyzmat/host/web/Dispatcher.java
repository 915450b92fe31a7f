package org.hyzmat.host.web;

import io.javalin.http.HandlerType;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.hyzmat.host.safety.Arrival;
import org.hyzmat.host.safety.GuardedResponse;
import org.hyzmat.host.safety.SameOrigin;
import org.hyzmat.host.safety.UnacceptableFormException;
import org.hyzmat.host.views.Frame;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Actor;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends each request to the site of its first path segment, after deciding on the matched route whether it may go
 * there; no code of a module runs for a request that may not.
 */
public final class Dispatcher {

    /** The id of the portal's own site. */
    public static final String PLATFORM = "platform";

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    /** Of any other the router would make a new kind and keep it for ever. */
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "CONNECT");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Mounts mounts;
    private final Site platform;
    private final Accounts accounts;
    private final ErrorPages errors;
    private final Unmatched unmatched;
    private final Frames frames;
    private final PublicLimit limit;
    private final Reading reading;
    private final Language standard;

    /** What the dispatcher needs besides the mounts. */
    public record Parts(
            Site platform,
            Accounts accounts,
            ErrorPages errors,
            PublicLimit limit,
            Reading reading,
            Language standard) {}

    /** A dispatcher over the portal's own site and all mounts. */
    public Dispatcher(Mounts mounts, Parts parts) {
        this.mounts = mounts;
        this.platform = parts.platform();
        this.accounts = parts.accounts();
        this.errors = parts.errors();
        this.unmatched = new Unmatched(errors);
        this.limit = parts.limit();
        this.reading = parts.reading();
        this.standard = parts.standard();
        this.frames = new Frames(new Menus(mounts, platform.menu(), platform.texts()));
    }

    /** Every route of the portal's own site, for checks and lists. */
    public List<Site.Declared> platformRoutes() {
        return platform.routes();
    }

    /**
     * Answers a request.
     *
     * @param line is written when all of it is answered
     */
    void answer(Arrival request, HttpServletResponse response, AccessLog.Line line)
            throws IOException, ServletException {
        try {
            route(request, response, line);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            ask(request, response, line);
            fail(request, response, line, Failure.status(503));
        }
    }

    /** A failure says that it could not be found out who is there. */
    private record Question(
            AccessLog.Line line, Language language, Optional<Hats> hats, Optional<JdbiException> failure) {

        Optional<Actor> actor() {
            return hats.map(Hats::whole);
        }
    }

    /** Enters before it asks who is there: what somebody may do comes and goes with the version that is entered. */
    private void route(Arrival request, HttpServletResponse response, AccessLog.Line line)
            throws IOException, ServletException, InterruptedException {
        Optional<Mount> mount = mounts.find(firstSegment(request.getRequestURI()));
        Optional<Site> site = mount.isPresent()
                ? mount.get().enter()
                : platform.gate().enter() ? Optional.of(platform) : Optional.empty();
        if (site.isEmpty()) {
            line.route(mount.map(Mount::id).orElse(PLATFORM), "-");
            ask(request, response, line);
            fail(request, response, line, mount.map(Failure::off).orElse(Failure.status(503)));
            return;
        }
        Visit visit = new Visit(site.get().gate(), line, response);
        try {
            visit(site.get(), request, response, ask(request, response, line), visit);
        } finally {
            if (!request.isAsyncStarted()) {
                visit.end();
            }
        }
    }

    /** Who is there, and the frame around whatever is answered. */
    private Question ask(Arrival request, HttpServletResponse response, AccessLog.Line line) {
        reading.forms().note(request, response);
        Language language = Preferences.language(request, standard);
        Optional<Accounts.SignedIn> reader = Optional.empty();
        Optional<JdbiException> failure = Optional.empty();
        long begun = System.nanoTime();
        try {
            reader = accounts.of(request, language);
        } catch (JdbiException away) {
            failure = Optional.of(away);
        }
        line.checkedSince(begun);
        request.setAttribute(Frame.ATTRIBUTE, frames.frame(request, reader, language, accounts.notice(language)));
        Question question = new Question(line, language, reader.map(Accounts.SignedIn::hats), failure);
        request.setAttribute(Actor.ATTRIBUTE, question.actor().orElse(Actor.NOBODY));
        return question;
    }

    private void visit(Site site, Arrival request, HttpServletResponse response, Question question, Visit visit)
            throws IOException, ServletException {
        String prefix = site == platform ? "" : "/" + site.id();
        String path = path(request.getRequestURI(), prefix);
        Optional<byte[]> file = site == platform ? Optional.empty() : site.file(path);
        if (file.isPresent() && SAFE.contains(request.getMethod())) {
            question.line().route(site.id(), "/web/*");
            PlatformFiles.write(request, response, path, file.get());
            return;
        }
        if (question.failure().isPresent()) {
            question.line().route(site.id(), "-");
            errors.write(
                    request,
                    response,
                    errors.failure(request, site.id(), question.failure().get()));
            return;
        }
        Optional<Site.Route> route = METHODS.contains(request.getMethod())
                ? site.match(HandlerType.findOrCreate(request.getMethod().replace("HEAD", "GET")), path)
                : Optional.empty();
        if (route.isEmpty()) {
            unmatched.answer(site, path, request, response, question.actor());
            return;
        }
        question.line().route(site.id(), route.get().path());
        Optional<Duration> wait = route.get().isPublic() ? limit.take(request) : Optional.empty();
        if (wait.isPresent()) {
            tooMany(request, response, wait.get());
            return;
        }
        long begun = System.nanoTime();
        Access access = decide(site, route.get().roles(), request, question.actor());
        Set<String> wanted = Access.permissions(site.id(), route.get().roles());
        question.hats().ifPresent(hats -> request.setAttribute(Actor.ATTRIBUTE, hats.using(wanted)));
        question.line().checkedSince(begun);
        switch (access) {
            case GRANTED -> {
                serve(
                        site,
                        request,
                        response,
                        read -> new ModuleRequest(
                                read, prefix, question.language().locale(), visit));
            }
            case NOT_SIGNED_IN -> turnAway(request, response);
            case REFUSED -> errors.write(request, response, Failure.status(403));
        }
    }

    private void serve(
            Site site, Arrival request, HttpServletResponse response, UnaryOperator<HttpServletRequest> asSeen)
            throws IOException, ServletException {
        try {
            HttpServletRequest read = SAFE.contains(request.getMethod())
                    ? request
                    : reading.forms().read(request);
            site.service(asSeen.apply(read), new GuardedResponse(response, site == platform));
            reading.answered(request, response.getStatus());
        } catch (UnacceptableFormException refused) {
            errors.write(request, response, Failure.of(refused));
        }
    }

    private void turnAway(Arrival request, HttpServletResponse response) throws IOException, ServletException {
        try {
            Optional<String> way = reading.keep(request);
            if (way.isPresent()) {
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", way.get());
            } else {
                errors.write(request, response, Failure.stranger());
            }
        } catch (UnacceptableFormException refused) {
            errors.write(request, response, Failure.of(refused));
        }
    }

    private void tooMany(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        long seconds = wait.plusMillis(999).toSeconds();
        response.setHeader("Retry-After", Long.toString(seconds));
        errors.write(request, response, Failure.tooMany(seconds));
    }

    private static Access decide(
            Site site, Set<io.javalin.security.RouteRole> roles, Arrival request, Optional<Actor> actor) {
        Access access = Access.decide(site.id(), roles, actor);
        boolean foreign = !SAFE.contains(request.getMethod()) && !SameOrigin.isSame(request);
        return access == Access.GRANTED && foreign ? Access.REFUSED : access;
    }

    private void fail(HttpServletRequest request, HttpServletResponse response, AccessLog.Line line, Failure failure)
            throws IOException {
        errors.write(request, response, failure);
        line.write(response.getStatus());
    }

    private static String firstSegment(String uri) {
        int end = uri.indexOf('/', 1);
        return uri.substring(1, end < 0 ? uri.length() : end);
    }

    private static String path(String uri, String prefix) {
        String path = uri.substring(prefix.length());
        return path.isEmpty() ? "/" : path;
    }
}
