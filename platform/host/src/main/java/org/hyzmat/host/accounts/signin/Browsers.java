package org.hyzmat.host.accounts.signin;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.web.Accounts;
import org.hyzmat.host.web.ClientAddress;
import org.hyzmat.host.web.Preferences;

/** What the portal leaves in a browser and knows of it: its session, from where it asks, and what it is. */
public final class Browsers {

    private static final String COOKIE = "hyzmat-session";

    /** A browser takes such a cookie by TLS alone, and from nobody but this very host. */
    private static final String GUARDED = "__Host-" + COOKIE;

    /** Pages see no cookies: this request attribute holds the token for the portal’s own alone. */
    private static final String TOKEN = Accounts.WITHHELD + "session-token";

    private static final Map<String, String> PROGRAMS = ordered(
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "YaBrowser",
            "Yandex",
            "Firefox",
            "Firefox",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows", "Mac OS", "macOS", "Linux",
            "Linux");

    private final ClientAddress clients;

    /** Browsers, some of which ask through proxies. */
    public Browsers(ClientAddress clients) {
        this.clients = clients;
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> ordered = new java.util.LinkedHashMap<>();
        for (int place = 0; place < pairs.length; place += 2) {
            ordered.put(pairs[place], pairs[place + 1]);
        }
        return ordered;
    }

    /** The token of the session. */
    public Optional<String> token(HttpServletRequest request) {
        return Preferences.cookie(request, name(request));
    }

    /** Hands the token on to the portal’s own pages. */
    public Optional<String> hand(HttpServletRequest request) {
        Optional<String> token = token(request);
        token.ifPresent(sent -> request.setAttribute(TOKEN, sent));
        return token;
    }

    /** The token that was handed on, of a session that goes on or is over. */
    public static Optional<String> handed(Context ctx) {
        return Optional.ofNullable(ctx.attribute(TOKEN));
    }

    private String name(HttpServletRequest request) {
        return clients.isByTls(request) ? GUARDED : COOKIE;
    }

    /** Leaves a token there until the browser is closed. */
    public void keep(Context ctx, String token) {
        set(ctx, token, -1);
    }

    /** Takes the token away. */
    public void drop(Context ctx) {
        set(ctx, "", 0);
    }

    private void set(Context ctx, String value, int seconds) {
        boolean secure = clients.isByTls(ctx.req());
        ctx.cookie(new Cookie(name(ctx.req()), value, "/", seconds, secure, true, null, SameSite.LAX));
    }

    /** From where it asks. */
    public String address(Context ctx) {
        return clients.of(ctx.req());
    }

    /** What it says it is, such as {@code Firefox, Windows}; empty if that says nothing. */
    public static String agent(Context ctx) {
        String said = Optional.ofNullable(ctx.userAgent()).orElse("");
        return first(PROGRAMS, said)
                .map(program -> first(SYSTEMS, said)
                        .map(system -> program + ", " + system)
                        .orElse(program))
                .or(() -> first(SYSTEMS, said))
                .orElse("");
    }

    private static Optional<String> first(Map<String, String> names, String said) {
        return names.entrySet().stream()
                .filter(name -> said.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
