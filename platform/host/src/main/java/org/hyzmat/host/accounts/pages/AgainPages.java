package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.Presence;
import org.hyzmat.host.accounts.signin.SecondFactor;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.signin.SignIn;
import org.hyzmat.host.accounts.signin.Stage;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.platform.Form;

/**
 * The way in again over a page whose reader’s time was over: for the same account alone, since the page is still in
 * sight. Answers the script of the page, not a person.
 */
public final class AgainPages {

    private static final String AGAIN = "/sign-in/again";

    private final SignIn signIn;
    private final SecondFactor factor;
    private final Sessions sessions;
    private final Browsers browsers;

    /** The way in again for the accounts of this installation. */
    public AgainPages(SignIn signIn, SecondFactor factor, Sessions sessions, Browsers browsers) {
        this.signIn = signIn;
        this.factor = factor;
        this.sessions = sessions;
        this.browsers = browsers;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(AGAIN, this::look, EVERYONE);
        routes.post(AGAIN, this::enter, EVERYONE);
    }

    /** Who is there now, and who was until time was over, told by marks. */
    private void look(Context ctx) {
        Optional<Account> lapsed = lapsed(ctx);
        ctx.json(Map.of(
                "here",
                here(ctx),
                "lapsed",
                lapsed.map(Account::mark).orElse(""),
                "code",
                lapsed.filter(Account::hasSecondFactor).isPresent()));
    }

    private static String here(Context ctx) {
        return Presence.find(ctx)
                .filter(presence -> presence.stage() == Stage.COMPLETE)
                .map(presence -> presence.account().mark())
                .orElse("");
    }

    private Optional<Account> lapsed(Context ctx) {
        return Browsers.handed(ctx).flatMap(sessions::lapsed);
    }

    private void enter(Context ctx) {
        Form form = Form.of(ctx);
        Optional<Account> account = lapsed(ctx).filter(known -> known.mark().equals(form.value("mark")));
        if (account.isEmpty()) {
            answer(ctx, here(ctx).equals(form.value("mark")) && !here(ctx).isEmpty() ? "here" : "gone");
            return;
        }
        String name = account.get().signInName();
        SignIn.Outcome outcome = signIn.attempt(name, form.value("password"), browsers.address(ctx));
        if (outcome instanceof SignIn.Outcome.Right right) {
            answer(ctx, enter(ctx, right.account(), form.value("code")));
        } else {
            answer(ctx, outcome instanceof SignIn.Outcome.Later ? "later" : "wrong");
        }
    }

    /** A session of its own with a token of its own, in place of the one that ended. */
    private String enter(Context ctx, Account account, String code) {
        if (account.hasSecondFactor() && !factor.accepts(account, code)) {
            return "code";
        }
        String token = sessions.begin(account.id(), Browsers.agent(ctx));
        Presence begun = sessions.find(token).orElseThrow();
        String known = account.hasSecondFactor() ? sessions.confirm(begun) : token;
        Browsers.handed(ctx).ifPresent(sessions::replace);
        browsers.keep(ctx, known);
        return "here";
    }

    private static void answer(Context ctx, String state) {
        ctx.json(Map.of("state", state));
    }
}
