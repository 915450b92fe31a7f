package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.EVERYONE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.accounts.invite.AccountLetters;
import org.hyzmat.host.accounts.invite.Invitations;
import org.hyzmat.host.accounts.invite.Invitations.Found;
import org.hyzmat.host.accounts.invite.Invitations.Invited;
import org.hyzmat.host.accounts.signin.Browsers;
import org.hyzmat.host.accounts.signin.OwnPassword;
import org.hyzmat.host.accounts.signin.SignInLimit;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;

/** The pages on which whoever holds a code chooses a password; the code stands in the address of a link alone. */
public final class InvitationPages {

    /** Where a code is typed. */
    static final String HOME = AccountLetters.PLACE;

    private final Invitations invitations;
    private final OwnPassword password;
    private final SignInLimit limit;
    private final Browsers browsers;

    /** Pages for those who were invited to an installation. */
    public InvitationPages(Invitations invitations, OwnPassword password, SignInLimit limit, Browsers browsers) {
        this.invitations = invitations;
        this.password = password;
        this.limit = limit;
        this.browsers = browsers;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, ctx -> ask(ctx, Form.filled(Map.of())), EVERYONE);
        routes.post(HOME, ctx -> open(ctx, Form.of(ctx).value("code")), EVERYONE);
        routes.get(HOME + "/{code}", ctx -> open(ctx, ctx.pathParam("code")), EVERYONE);
        routes.post(HOME + "/password", this::choose, EVERYONE);
    }

    private static void ask(Context ctx, Form form) {
        ctx.render("invitation.peb", Map.of("form", form));
    }

    private void open(Context ctx, String code) {
        find(ctx, code).ifPresent(invited -> show(ctx, invited, Form.filled(Map.of("code", code))));
    }

    /** Whoever holds a code that is worth something; one that is not known counts, and each is answered. */
    private Optional<Invited> find(Context ctx, String code) {
        boolean isOpen = limit.isOpenTo(browsers.address(ctx));
        Found found = isOpen ? invitations.find(code) : new Found.Unknown();
        if (found instanceof Found.Open open) {
            return Optional.of(open.invited());
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        if (found instanceof Found.Used) {
            ask(ctx, Refusal.of(Map.of(), "code", "invitation.code.used"));
        } else if (found instanceof Found.Over over) {
            ask(ctx, Refusal.of(Map.of(), "code", "invitation.code.over", over.until()));
        } else {
            limit.countFailure(browsers.address(ctx));
            ask(ctx, Refusal.of(Map.of(), "code", "invitation.code.wrong"));
        }
        return Optional.empty();
    }

    private static void show(Context ctx, Invited invited, Form form) {
        ctx.render(
                "invitation-password.peb",
                Map.of(
                        "form", form,
                        "who", invited.member().name(),
                        "signInName", invited.account().signInName()));
    }

    private void choose(Context ctx) {
        Form form = Form.of(ctx);
        find(ctx, form.value("code")).ifPresent(invited -> choose(ctx, invited, form));
    }

    private void choose(Context ctx, Invited invited, Form form) {
        String chosen = form.value("password");
        try {
            Problems problems = new Problems();
            password.check(invited.account(), invited.member(), chosen, form.value("again"), problems);
            problems.throwIfAny();
        } catch (InvalidInputException refused) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, invited, Form.filled(Map.of("code", form.value("code"))).with(refused));
            return;
        }
        if (invitations.accept(invited, chosen)) {
            ctx.redirect("/sign-in", HttpStatus.SEE_OTHER);
        } else {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            ask(ctx, Refusal.of(Map.of(), "code", "invitation.code.used"));
        }
    }
}
