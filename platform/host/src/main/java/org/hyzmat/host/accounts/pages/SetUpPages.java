package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.setup.SetUp;
import org.hyzmat.host.accounts.setup.SetUpDraft;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.store.Link;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.web.Preferences;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.directory.PlaceChoices;

/** The steps by which whoever started the portal sets it up: language, agency and administrator, second factor. */
public final class SetUpPages {

    private static final String FIRST = "/set-up/{link}";
    private static final String SECOND = FIRST + "/administrator";
    private static final List<String> KEPT = List.of("agency", "type", "place", "name", "sign-in-name");

    private final SetUp setUp;
    private final Sessions sessions;
    private final Browsers browsers;

    /** Pages that are there until the first account is. */
    public SetUpPages(SetUp setUp, Sessions sessions, Browsers browsers) {
        this.setUp = setUp;
        this.sessions = sessions;
        this.browsers = browsers;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(FIRST, this::askLanguage, EVERYONE);
        routes.post(FIRST, this::chooseLanguage, EVERYONE);
        routes.get(SECOND, ctx -> ask(ctx, Form.filled(Map.of())), EVERYONE);
        routes.post(SECOND, this::complete, EVERYONE);
    }

    private Link link(Context ctx) {
        return setUp.find(ctx.pathParam("link")).orElseThrow(NotFoundResponse::new);
    }

    private void askLanguage(Context ctx) {
        link(ctx);
        ctx.render("set-up-language.peb", Map.of());
    }

    private void chooseLanguage(Context ctx) {
        link(ctx);
        String code = Optional.ofNullable(ctx.formParam("language")).orElse("");
        Language language = Language.of(code).orElseThrow(BadRequestResponse::new);
        Preferences.keep(ctx, Preferences.LANGUAGE, language.code());
        ctx.redirect("/set-up/" + ctx.pathParam("link") + "/administrator", HttpStatus.SEE_OTHER);
    }

    private void ask(Context ctx, Form form) {
        link(ctx);
        PlaceChoices places =
                new PlaceChoices(setUp.office().directory(), setUp.office().clock());
        ctx.render(
                "set-up.peb",
                Map.of("form", form, "types", setUp.agencyTypes(), "places", places.byRegion(form, "place")));
    }

    private void complete(Context ctx) {
        Link link = link(ctx);
        Form form = Form.of(ctx);
        SetUpDraft draft;
        try {
            draft = SetUpDraft.of(form, setUp.office(), setUp.agencyTypes());
        } catch (InvalidInputException refused) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            ask(ctx, kept(form).with(refused));
            return;
        }
        UUID account = setUp.complete(link, draft).orElseThrow(NotFoundResponse::new);
        browsers.keep(ctx, sessions.begin(account, Browsers.agent(ctx)));
        ctx.redirect(SecondFactorPages.HOME, HttpStatus.SEE_OTHER);
    }

    private static Form kept(Form form) {
        Form kept = Form.filled(Map.of());
        for (String field : KEPT) {
            kept = kept.with(field, form.value(field));
        }
        return kept;
    }
}
