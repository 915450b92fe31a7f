package org.hyzmat.platform.work;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.security.RouteRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Does work of many steps that ends in a file, such as printing two thousand certificates. A service of the host: a
 * module takes it by {@code @Reference}, mounts its pages with one line in {@code routes}, and begins work from a form:
 *
 * <pre>{@code
 * works.routes(routes, "/work", CERTIFICATE_ISSUE, List.of(new CertificatePrint(certificates, documents)));
 * }</pre>
 *
 * <pre>{@code
 * void print(Context ctx) {
 *     UUID id = Form.of(ctx).id("id", new Problems()).orElseGet(ids::next);
 *     ctx.redirect(works.begin(ctx, id, "certificates", Map.of("run", ctx.pathParam("course_run"))));
 * }
 * }</pre>
 *
 * <p>The page of a piece of work says how far it is, also without a script, gives out the file, and lets the work be
 * cancelled. Work that was cut off, by the end of the program or of the version of its module, is said to be so and can
 * be begun again. Only who began it, for the agency for which that was, finds it. The file is deleted after 24 hours.
 *
 * <p>Two pieces of work are done at a time in each program; others wait. While work waits or is done it counts like a
 * request inside its version of the module.
 *
 * @since 1.2
 */
public interface Works {

    /**
     * Adds the pages: {@code path} is the list of the reader's own work, {@code path/{work}} a piece of it.
     *
     * <p>Their words are the platform's; what a kind of work is called is the module's text {@code work.certificates},
     * where {@code certificates} is the kind.
     *
     * @param routes what the module got
     * @param path where, such as {@code /work}
     * @param role who may have work done
     * @param kinds at least one
     */
    void routes(RoutesConfig routes, String path, RouteRole role, List<WorkKind> kinds);

    /**
     * Begins work for the actor of a request, in the reader's language. A form sent twice begins it once.
     *
     * @param ctx the request
     * @param id of the piece of work, as the form carries it
     * @param kind the id of one of the kinds that were mounted
     * @param terms what is to be done, by ids and codes and nobody's name; all of it at most 4,000 characters
     * @return the address of its page, to which the request is redirected
     * @throws IllegalArgumentException if there is no such kind, or the terms are too long
     */
    String begin(Context ctx, UUID id, String kind, Map<String, String> terms);
}
