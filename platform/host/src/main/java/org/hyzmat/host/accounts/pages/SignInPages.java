package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.accounts.demo.DemoTable;
import org.hyzmat.host.accounts.password.TooBusyException;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.Presence;
import org.hyzmat.host.accounts.signin.SecondFactor;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.signin.SignIn;
import org.hyzmat.host.accounts.signin.Stage;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.platform.Form;

/** The way in by name and password, then perhaps by a code, and the way out. */
public final class SignInPages {

    private static final String SIGN_IN = "/sign-in";
    private static final String CODE = "/sign-in/code";
    private static final String A_MOMENT = "5";

    private final SignIn signIn;
    private final SecondFactor factor;
    private final DemoTable demo;
    private final Sessions sessions;
    private final Browsers browsers;

    /** What is asked for, and what of it a demo world shows. */
    public record Proofs(SignIn password, SecondFactor code, DemoTable demo) {}

    /** Pages by which the accounts of this installation are entered. */
    public SignInPages(Proofs proofs, Sessions sessions, Browsers browsers) {
        this.signIn = proofs.password();
        this.factor = proofs.code();
        this.demo = proofs.demo();
        this.sessions = sessions;
        this.browsers = browsers;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(SIGN_IN, this::show, EVERYONE);
        routes.post(SIGN_IN, this::enter, EVERYONE);
        routes.get(CODE, this::askCode, EVERYONE);
        routes.post(CODE, this::confirm, EVERYONE);
        routes.post("/sign-out", this::leave, EVERYONE);
        routes.exception(TooBusyException.class, (busy, ctx) -> sayBusy(ctx));
    }

    private void show(Context ctx) {
        String back = LocalPath.asked(ctx);
        Optional<Presence> here = Presence.find(ctx);
        if (here.isPresent()) {
            ctx.redirect(next(here.get(), back), HttpStatus.SEE_OTHER);
        } else {
            ask(ctx, Form.filled(Map.of("back", back)));
        }
    }

    private void ask(Context ctx, Form form) {
        List<DemoTable.Row> rows = demo.rows(ctx.req().getLocale());
        boolean isLate = LocalPath.isOfKeptForm(LocalPath.typed(form));
        ctx.render("sign-in.peb", Map.of("form", form, "demo", rows, "late", isLate));
    }

    private void enter(Context ctx) {
        Form form = Form.of(ctx);
        SignIn.Outcome outcome = signIn.attempt(form.value("name"), form.value("password"), browsers.address(ctx));
        if (outcome instanceof SignIn.Outcome.Right right) {
            begin(ctx, right.account(), LocalPath.typed(form));
        } else if (outcome instanceof SignIn.Outcome.Later later) {
            long minutes = later.delay().toMinutes() + 1;
            ctx.header("Retry-After", Long.toString(TimeUnit.MINUTES.toSeconds(minutes)));
            refuse(ctx, HttpStatus.TOO_MANY_REQUESTS, Refusal.of(kept(form), "name", "sign-in.later", minutes));
        } else {
            refuse(ctx, HttpStatus.UNPROCESSABLE_CONTENT, Refusal.of(kept(form), "name", "sign-in.wrong"));
        }
    }

    /** Whoever was here before leaves: nobody goes on under the name of somebody else. */
    private void begin(Context ctx, Account account, String back) {
        Presence.find(ctx).ifPresent(sessions::end);
        String token = sessions.begin(account.id(), Browsers.agent(ctx));
        browsers.keep(ctx, token);
        Presence presence = sessions.find(token).orElseThrow();
        ctx.redirect(next(presence, back), HttpStatus.SEE_OTHER);
    }

    private static String next(Presence presence, String back) {
        return switch (presence.stage()) {
            case CODE -> CODE + LocalPath.query(back);
            case ENROL -> SecondFactorPages.HOME + LocalPath.query(back);
            case COMPLETE -> back;
        };
    }

    private static Map<String, String> kept(Form form) {
        return Map.of("name", form.value("name"), "back", LocalPath.typed(form));
    }

    private void refuse(Context ctx, HttpStatus status, Form form) {
        ctx.status(status);
        ask(ctx, form);
    }

    private void askCode(Context ctx) {
        Optional<Presence> here = Presence.find(ctx);
        String back = LocalPath.asked(ctx);
        if (here.isEmpty()) {
            ctx.redirect(SIGN_IN + LocalPath.query(back), HttpStatus.SEE_OTHER);
        } else if (here.get().stage() == Stage.CODE) {
            askCode(ctx, here.get(), Form.filled(Map.of("back", back)));
        } else {
            ctx.redirect(next(here.get(), back), HttpStatus.SEE_OTHER);
        }
    }

    private void askCode(Context ctx, Presence here, Form form) {
        ctx.render("sign-in-code.peb", Map.of("form", form, "demo", demo.code(here.id())));
    }

    private void confirm(Context ctx) {
        Form form = Form.of(ctx);
        String back = LocalPath.typed(form);
        Optional<Presence> here = Presence.find(ctx);
        if (here.isEmpty()) {
            ctx.redirect(SIGN_IN + LocalPath.query(back), HttpStatus.SEE_OTHER);
        } else if (here.get().stage() != Stage.CODE) {
            ctx.redirect(next(here.get(), back), HttpStatus.SEE_OTHER);
        } else if (factor.accepts(here.get().account(), form.value("code"))) {
            browsers.keep(ctx, sessions.confirm(here.get()));
            ctx.redirect(back, HttpStatus.SEE_OTHER);
        } else {
            OptionalLong minutesOff = factor.minutesOff(here.get(), form.value("code"));
            Form again = Refusal.ofCode(Map.of("back", back), minutesOff, "sign-in.code");
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            askCode(ctx, here.get(), again);
        }
    }

    private void leave(Context ctx) {
        Presence.find(ctx).ifPresent(sessions::end);
        browsers.drop(ctx);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }

    private static void sayBusy(Context ctx) {
        ctx.header("Retry-After", A_MOMENT);
        ctx.status(HttpStatus.SERVICE_UNAVAILABLE);
        ctx.render("sign-in-busy.peb", Map.of());
    }
}
