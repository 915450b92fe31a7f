package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNT_OWN;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.OwnPassword;
import org.hyzmat.host.accounts.signin.Presence;
import org.hyzmat.host.accounts.signin.Sessions;
import org.hyzmat.host.accounts.store.Session;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;

/** The pages on which somebody sees to their own account: password and the devices on which they are signed in. */
public final class AccountPages {

    /** Where they begin. */
    static final String HOME = "/account";

    private static final String PASSWORD = HOME + "/password";
    private static final Set<String> DONE = Set.of("password", "second-factor-off", "device");

    private final OwnPassword password;
    private final Sessions sessions;
    private final Browsers browsers;

    /** Pages for the accounts of an installation. */
    public AccountPages(OwnPassword password, Sessions sessions, Browsers browsers) {
        this.password = password;
        this.sessions = sessions;
        this.browsers = browsers;
    }

    /** A browser in which somebody is signed in, as a row of the list. */
    public record Device(Session session, boolean isHere) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, this::show, ACCOUNT_OWN);
        routes.get(PASSWORD, ctx -> askPassword(ctx, Form.filled(Map.of())), ACCOUNT_OWN);
        routes.post(PASSWORD, this::changePassword, ACCOUNT_OWN);
        routes.post(HOME + "/devices/{session}/end", this::endOne, ACCOUNT_OWN);
        routes.post(HOME + "/devices/end", this::endAll, ACCOUNT_OWN);
    }

    private void show(Context ctx) {
        Presence presence = Presence.of(ctx);
        UUID here = presence.session().id();
        List<Device> devices = sessions.of(presence.account()).stream()
                .map(session -> new Device(session, session.id().equals(here)))
                .toList();
        String did = Optional.ofNullable(ctx.queryParam("did"))
                .filter(DONE::contains)
                .orElse("");
        ctx.render(
                "account.peb",
                Map.of(
                        "signInName",
                        presence.account().signInName(),
                        "hasSecondFactor",
                        presence.account().hasSecondFactor(),
                        "devices",
                        new Page<>(devices, 1, Math.max(devices.size(), Page.SIZE), devices.size()),
                        "did",
                        did));
    }

    private static void askPassword(Context ctx, Form form) {
        ctx.render(
                "account-password.peb",
                Map.of("form", form, "signInName", Presence.of(ctx).account().signInName()));
    }

    private void changePassword(Context ctx) {
        Presence presence = Presence.of(ctx);
        Form form = Form.of(ctx);
        String chosen = form.value("password");
        try {
            Problems problems = new Problems();
            boolean isProved = password.isRight(presence.account(), form.value("current"));
            problems.when(!isProved, "current", "password.wrong");
            password.check(presence.account(), presence.member(), chosen, form.value("again"), problems);
            problems.throwIfAny();
        } catch (InvalidInputException refused) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            askPassword(ctx, Form.filled(Map.of()).with(refused));
            return;
        }
        browsers.keep(ctx, password.change(presence, chosen, sessions));
        ctx.redirect(HOME + "?did=password", HttpStatus.SEE_OTHER);
    }

    private void endOne(Context ctx) {
        Presence presence = Presence.of(ctx);
        UUID session = RecordId.inPath(ctx, "session");
        sessions.end(presence.account(), session);
        boolean isHere = session.equals(presence.session().id());
        if (isHere) {
            browsers.drop(ctx);
        }
        ctx.redirect(isHere ? "/" : HOME + "?did=device", HttpStatus.SEE_OTHER);
    }

    private void endAll(Context ctx) {
        sessions.endAll(Presence.of(ctx).account());
        browsers.drop(ctx);
        ctx.redirect("/", HttpStatus.SEE_OTHER);
    }
}
