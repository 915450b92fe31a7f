package org.hyzmat.host.safety;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What tells one browser from another without saying whose it is; the tokens of its forms are made from it. */
final class FormCookie {

    private static final String NAME = "hyzmat-form";

    /** A browser takes a cookie of such a name from this host only, and only over HTTPS. */
    private static final String PROTECTED_NAME = "__Host-" + NAME;

    private static final int A_YEAR = 365 * 24 * 3_600;
    private static final int BYTES = 16;
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");
    private static final SecureRandom CHANCE = new SecureRandom();

    private FormCookie() {}

    /** Its content, which is made and sent along with the answer where a browser has none. */
    static String of(Arrival request, HttpServletResponse response) {
        String name = request.isSecure() ? PROTECTED_NAME : NAME;
        return sent(request, name).orElseGet(() -> make(name, request.isSecure(), response));
    }

    private static Optional<String> sent(Arrival request, String name) {
        Cookie[] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .filter(content -> CONTENT.matcher(content).matches())
                .findFirst();
    }

    private static String make(String name, boolean secure, HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        Cookie cookie = new Cookie(name, HexFormat.of().formatHex(bytes));
        cookie.setPath("/");
        // pages that a browser opens anew at its start, all at once, must not each begin another
        cookie.setMaxAge(A_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return cookie.getValue();
    }
}
