package org.hyzmat.host.safety;

import java.util.Map;
import java.util.function.BiConsumer;

/** The headers that tell a browser what a page of the portal may do, and not to keep it. */
public final class SecurityHeaders {

    /** What a page may load, send and be shown in. */
    public static final String POLICY = "Content-Security-Policy";

    /** Whether and for how long an answer may be kept. */
    public static final String KEEPING = "Cache-Control";

    private static final String OF_PAGES = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final String NOTHING_OF_THE_DEVICE = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), "
            + "display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), "
            + "xr-spatial-tracking=()";

    /** What holds for every answer; a page that is kept by a browser is read by whoever sits there next. */
    private static final Map<String, String> ALWAYS = Map.of(
            POLICY,
            OF_PAGES,
            KEEPING,
            "no-store",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Permissions-Policy",
            NOTHING_OF_THE_DEVICE,
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Permitted-Cross-Domain-Policies",
            "none");

    private static final String A_YEAR = "max-age=31536000";

    private SecurityHeaders() {}

    /**
     * Sets them.
     *
     * @param headers of an answer
     * @param secure whether the browser came by HTTPS, and is to come in no other way from now on
     */
    public static void set(BiConsumer<String, String> headers, boolean secure) {
        ALWAYS.forEach(headers);
        if (secure) {
            headers.accept("Strict-Transport-Security", A_YEAR);
        }
    }
}
