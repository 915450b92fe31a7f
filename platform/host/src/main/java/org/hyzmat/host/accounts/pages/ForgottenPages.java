package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.accounts.invite.ForgottenPassword;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Form;

/** The page on which whoever has forgotten the password asks for a link; it answers everybody alike. */
public final class ForgottenPages {

    private static final String HOME = "/sign-in/forgotten";

    private final ForgottenPassword forgotten;
    private final Browsers browsers;

    /** The page of an installation. */
    public ForgottenPages(ForgottenPassword forgotten, Browsers browsers) {
        this.forgotten = forgotten;
        this.browsers = browsers;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, ctx -> show(ctx, Form.filled(Map.of())), EVERYONE);
        routes.post(HOME, this::ask, EVERYONE);
    }

    private void show(Context ctx, Form form) {
        boolean isAsked = ctx.queryParam("asked") != null;
        ctx.render(
                "sign-in-forgotten.peb",
                Map.of("form", form, "isPossible", forgotten.isPossible(), "isAsked", isAsked));
    }

    private void ask(Context ctx) {
        Form form = Form.of(ctx);
        String name = form.value("name");
        if (name.isEmpty()) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, Refusal.of(Map.of(), "name", "problem.required"));
            return;
        }
        Optional<Duration> wait = forgotten.ask(name, Language.of(ctx.req().getLocale()), browsers.address(ctx));
        if (wait.isPresent()) {
            long minutes = wait.get().toMinutes() + 1;
            ctx.header("Retry-After", Long.toString(TimeUnit.MINUTES.toSeconds(minutes)));
            ctx.status(HttpStatus.TOO_MANY_REQUESTS);
            show(ctx, Refusal.of(Map.of("name", name), "name", "sign-in.later", minutes));
        } else {
            ctx.redirect(HOME + "?asked", HttpStatus.SEE_OTHER);
        }
    }
}
