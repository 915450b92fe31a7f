package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNT_OWN;
import static org.hyzmat.host.web.PlatformRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.hyzmat.host.accounts.factor.TimedCodes;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.OwnPassword;
import org.hyzmat.host.accounts.signin.Presence;
import org.hyzmat.host.accounts.signin.SecondFactor;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.signin.Stage;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.documents.QrCodes;

/**
 * The pages on which somebody gets a second factor, does without again, or takes new codes for the drawer. An
 * administrator who has none is led here and comes no further, so the first page decides itself who may see it.
 */
public final class SecondFactorPages {

    /** Where they begin. */
    static final String HOME = "/account/second-factor";

    private final SecondFactor factor;
    private final OwnPassword password;
    private final Sessions sessions;
    private final Extras extras;

    /** What else is needed: what is left in the browser, and a way to bring a secret into a phone. */
    public record Extras(Browsers browsers, QrCodes codes) {}

    /** Pages for the second factors of an installation. */
    public SecondFactorPages(SecondFactor factor, OwnPassword password, Sessions sessions, Extras extras) {
        this.factor = factor;
        this.password = password;
        this.sessions = sessions;
        this.extras = extras;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, this::show, EVERYONE);
        routes.post(HOME, this::switchOn, EVERYONE);
        routes.get(HOME + "/off", ctx -> ask(ctx, "off", Form.filled(Map.of())), ACCOUNT_OWN);
        routes.post(HOME + "/off", this::switchOff, ACCOUNT_OWN);
        routes.get(HOME + "/codes", ctx -> ask(ctx, "codes", Form.filled(Map.of())), ACCOUNT_OWN);
        routes.post(HOME + "/codes", this::renew, ACCOUNT_OWN);
    }

    private void show(Context ctx) {
        Presence presence = Presence.of(ctx);
        if (presence.stage() == Stage.CODE) {
            ctx.redirect("/sign-in/code", HttpStatus.SEE_OTHER);
        } else if (presence.account().hasSecondFactor()) {
            ctx.render(
                    "second-factor.peb",
                    Map.of(
                            "since", presence.account().totpSince().orElseThrow(),
                            "codesLeft", factor.codesLeft(presence.account()),
                            "needed", presence.needsSecondFactor()));
        } else {
            offer(ctx, presence, Form.filled(Map.of("back", LocalPath.asked(ctx))));
        }
    }

    private void offer(Context ctx, Presence presence, Form form) {
        String secret = factor.offered(presence, sessions);
        String address = TimedCodes.address(secret, presence.account().signInName());
        ctx.render(
                "second-factor-offer.peb",
                Map.of(
                        "form", form,
                        "code", extras.codes().of(address),
                        "secret", TimedCodes.grouped(secret),
                        "needed", presence.needsSecondFactor()));
    }

    private void switchOn(Context ctx) {
        Presence presence = Presence.of(ctx);
        Form form = Form.of(ctx);
        String back = LocalPath.typed(form);
        if (presence.account().hasSecondFactor()) {
            ctx.redirect(HOME, HttpStatus.SEE_OTHER);
            return;
        }
        Optional<List<String>> codes = factor.switchOn(presence, form.value("code"));
        if (codes.isPresent()) {
            extras.browsers().keep(ctx, sessions.confirm(presence));
            showCodes(ctx, codes.get(), back.equals("/") ? AccountPages.HOME : back);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            OptionalLong minutesOff = factor.minutesOffAtFirst(presence, form.value("code"));
            offer(ctx, presence, Refusal.ofCode(Map.of("back", back), minutesOff, "second-factor.code"));
        }
    }

    /** Answers at once and not by leading elsewhere: only hashes are kept, so this page can be shown only now. */
    private static void showCodes(Context ctx, List<String> codes, String next) {
        ctx.render("recovery-codes.peb", Map.of("codes", codes, "next", next));
    }

    private static void ask(Context ctx, String act, Form form) {
        boolean isPossible = Presence.of(ctx).account().hasSecondFactor()
                && !(act.equals("off") && Presence.of(ctx).needsSecondFactor());
        if (isPossible) {
            ctx.render("second-factor-change.peb", Map.of("form", form, "act", act));
        } else {
            ctx.redirect(HOME, HttpStatus.SEE_OTHER);
        }
    }

    private void switchOff(Context ctx) {
        Presence presence = Presence.of(ctx);
        if (presence.needsSecondFactor()) {
            ctx.redirect(HOME, HttpStatus.SEE_OTHER);
        } else if (isProved(ctx, presence, "off")) {
            factor.switchOff(presence.account());
            ctx.redirect(AccountPages.HOME + "?did=second-factor-off", HttpStatus.SEE_OTHER);
        }
    }

    private void renew(Context ctx) {
        Presence presence = Presence.of(ctx);
        if (presence.account().hasSecondFactor() && isProved(ctx, presence, "codes")) {
            showCodes(ctx, factor.newCodes(presence.account()), AccountPages.HOME);
        }
    }

    private boolean isProved(Context ctx, Presence presence, String act) {
        boolean right = password.isRight(presence.account(), Form.of(ctx).value("password"));
        if (!right) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            ask(ctx, act, Refusal.of(Map.of(), "password", "password.wrong"));
        }
        return right;
    }
}
