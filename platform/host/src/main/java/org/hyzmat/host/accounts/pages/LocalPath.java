package org.hyzmat.host.accounts.pages;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hyzmat.platform.Form;

/** The page that somebody asked for before entering, which can only be one of this portal. */
final class LocalPath {

    private static final String FIELD = "back";

    /** A path and nothing that a browser could take for the beginning of another address. */
    private static final Pattern PATH = Pattern.compile("/(?:[A-Za-z0-9._~-][A-Za-z0-9._~/-]{0,300})?");

    private LocalPath() {}

    /** The one in the address of a page. */
    static String asked(Context ctx) {
        return of(Optional.ofNullable(ctx.queryParam(FIELD)).orElse(""));
    }

    /** The one that a form carries. */
    static String typed(Form form) {
        return of(form.value(FIELD));
    }

    /** Whether it leads on to a form that came too late. */
    static boolean isOfKeptForm(String path) {
        return path.startsWith("/account/kept/");
    }

    static String of(String path) {
        return PATH.matcher(path).matches() ? path : "/";
    }

    /** What hands a path on in an address. */
    static String query(String path) {
        return path.equals("/") ? "" : "?" + FIELD + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
