package org.hyzmat.host.pages;

import static org.hyzmat.host.web.PlatformRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Preferences;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.Service;

/** The front page: what Hyzmat is, which services run where, and the way in; also language and theme. */
public final class FrontPages {

    private final Directory directory;
    private final boolean isDemo;

    /**
     * Front pages over the registers.
     *
     * @param isDemo whether strangers are told where the accounts of made-up people are shown
     */
    public FrontPages(Directory directory, boolean isDemo) {
        this.directory = directory;
        this.isDemo = isDemo;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get("/", this::show, EVERYONE);
        routes.post("/language", this::language, EVERYONE);
        routes.post("/theme", this::theme, EVERYONE);
    }

    private void show(Context ctx) {
        Locale language = ctx.req().getLocale();
        ctx.render(
                "front.peb",
                Map.of(
                        "demo",
                        isDemo,
                        "services",
                        directory.services().stream()
                                .map(service -> row(service, language))
                                .toList()));
    }

    private Map<String, Object> row(Service service, Locale language) {
        return Map.of(
                "name", service.names().in(language),
                "targetGroup", service.targetGroup().in(language),
                "places", named(service.places(), id -> directory.place(id).map(place -> place.names()), language),
                "providers",
                        named(service.providers(), id -> directory.agency(id).map(agency -> agency.names()), language),
                "status", service.status());
    }

    private static List<String> named(List<UUID> ids, Function<UUID, Optional<Names>> find, Locale language) {
        return ids.stream()
                .map(find)
                .flatMap(Optional::stream)
                .map(names -> names.in(language))
                .toList();
    }

    private void language(Context ctx) {
        String code = Optional.ofNullable(ctx.formParam("language")).orElse("");
        Language language = Language.of(code).orElseThrow(BadRequestResponse::new);
        Preferences.keep(ctx, Preferences.LANGUAGE, language.code());
        goBack(ctx);
    }

    private void theme(Context ctx) {
        String theme = Optional.ofNullable(ctx.formParam("theme")).orElse("");
        if (!Preferences.THEMES.contains(theme)) {
            throw new BadRequestResponse();
        }
        Preferences.keep(ctx, Preferences.THEME, theme);
        goBack(ctx);
    }

    /** Back to the page where the button was, which can only be one of this portal. */
    private static void goBack(Context ctx) {
        String back = Optional.ofNullable(ctx.formParam("back")).orElse("/");
        boolean local = back.startsWith("/") && !back.startsWith("//") && !back.contains("\\") && !back.contains("\n");
        ctx.redirect(local ? back + query(ctx, back) : "/", HttpStatus.SEE_OTHER);
    }

    /** The filter and number of the page where the button was, which only the browser knows. */
    private static String query(Context ctx, String back) {
        String from = Optional.ofNullable(ctx.header(Header.REFERER)).orElse("");
        int query = from.indexOf('?');
        return query > 0 && from.substring(0, query).endsWith(back) ? from.substring(query) : "";
    }
}
