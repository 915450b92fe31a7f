package org.hyzmat.host.safety;

/** Tells whether a request that changes something was sent from a page of this portal. */
public final class SameOrigin {

    private static final String SAME = "same-origin";

    private SameOrigin() {}

    /** Whether neither the browser nor the origin that it names says otherwise. */
    public static boolean isSame(Arrival request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean siteFits = site == null || site.equals(SAME) || site.equals("none");
        return siteFits && (origin == null || request.isOrigin(origin));
    }

    /** Whether the browser says so itself. */
    static boolean isShown(Arrival request) {
        return isSame(request)
                && (SAME.equals(request.getHeader("Sec-Fetch-Site")) || request.getHeader("Origin") != null);
    }
}
