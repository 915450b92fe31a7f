package org.hyzmat.platform;

import io.javalin.security.RouteRole;

/**
 * Who may use a route that is open to the public.
 *
 * <p>A module that has such routes lists their paths under {@code public} in {@code module.yaml}; the host refuses to
 * start one that puts the role on another route, or lists a path that no route with the role has:
 *
 * <pre>{@code
 * public: ["/check", "/join/{code}"]
 * }</pre>
 *
 * <pre>{@code
 * routes.get("/check", certificates::check, PublicRole.EVERYONE);
 * }</pre>
 *
 * <p>Only GET and POST can be public, and a public route has no other role. Whoever has not signed in comes as
 * {@link Actor#NOBODY}; whoever has, as always. How often one address may ask within a minute is limited by the
 * setting {@code web.public-requests}. A page that is public shows nothing of an agency's records unless it is asked
 * with something that only those know who may see it, such as the code on a certificate.
 *
 * @since 1.2
 */
public enum PublicRole implements RouteRole {
    /** Whoever comes, without signing in. */
    EVERYONE
}
