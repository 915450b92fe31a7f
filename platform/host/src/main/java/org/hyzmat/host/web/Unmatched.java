package org.hyzmat.host.web;

import io.javalin.http.HandlerType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;

/** Answers requests for which a site has no route. */
final class Unmatched {

    private final ErrorPages errors;

    Unmatched(ErrorPages errors) {
        this.errors = errors;
    }

    /** Answers for a path that has no route for the method: what other methods it has only to those who may use one. */
    void answer(Site site, String path, HttpServletRequest request, HttpServletResponse response, Optional<Actor> actor)
            throws IOException {
        List<HandlerType> methods = site.methods(path);
        List<Access> decisions = methods.stream()
                .map(method -> Access.decide(
                        site.id(), site.match(method, path).orElseThrow().roles(), actor))
                .toList();
        if (methods.isEmpty()) {
            errors.write(request, response, Failure.status(404));
        } else if (!decisions.contains(Access.GRANTED)) {
            errors.write(
                    request,
                    response,
                    decisions.contains(Access.NOT_SIGNED_IN) ? Failure.stranger() : Failure.status(403));
        } else {
            response.setHeader("Allow", allowed(site, path, methods, actor));
            if (request.getMethod().equals("OPTIONS")) {
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            } else {
                errors.write(request, response, Failure.status(405));
            }
        }
    }

    private static String allowed(Site site, String path, List<HandlerType> methods, Optional<Actor> actor) {
        String granted = methods.stream()
                .filter(method -> Access.decide(
                                site.id(),
                                site.match(method, path).orElseThrow().roles(),
                                actor)
                        == Access.GRANTED)
                .map(HandlerType::name)
                .collect(Collectors.joining(", "));
        return granted + (granted.contains("GET") ? ", HEAD" : "") + ", OPTIONS";
    }
}
