package org.hyzmat.host.web;

import io.javalin.http.Context;
import io.javalin.http.SameSite;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.hyzmat.host.views.Language;

/** The language and theme of a browser, kept in cookies. */
public final class Preferences {

    /** The cookie that holds a language code. */
    public static final String LANGUAGE = "hyzmat-language";

    /** The cookie that holds a theme. */
    public static final String THEME = "hyzmat-theme";

    /** The themes one can choose. */
    public static final List<String> THEMES = List.of("auto", "light", "dark");

    private static final int A_YEAR = 365 * 24 * 3_600;

    private Preferences() {}

    static Language language(HttpServletRequest request, Language standard) {
        return cookie(request, LANGUAGE).flatMap(Language::of).orElse(standard);
    }

    static String theme(HttpServletRequest request) {
        return cookie(request, THEME).filter(THEMES::contains).orElse("auto");
    }

    /** Keeps a preference in the browser for a year; behind HTTPS it comes back by that alone. */
    public static void keep(Context ctx, String name, String value) {
        boolean secure = ctx.req().isSecure();
        ctx.cookie(new io.javalin.http.Cookie(name, value, "/", A_YEAR, secure, true, null, SameSite.LAX));
    }

    /** The value of a cookie, absent when it was not sent. */
    public static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }
}
