package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Tells whether a request that changes something was sent from a page of this portal. */
final class SameOrigin {

    private SameOrigin() {}

    static boolean isSame(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean siteFits = site == null || site.equals("same-origin") || site.equals("none");
        return siteFits && (origin == null || hostOf(origin).equals(request.getHeader("Host")));
    }

    private static String hostOf(String origin) {
        try {
            String authority = URI.create(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
