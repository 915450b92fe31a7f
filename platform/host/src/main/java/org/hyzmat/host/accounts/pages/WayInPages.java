package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Map;
import org.hyzmat.host.accounts.invite.InvitationDraft;
import org.hyzmat.host.accounts.invite.Invitations;
import org.hyzmat.host.accounts.invite.Way;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.WorkforceMember;

/** The pages on which administrators hand colleagues a way in: a message, a link to copy, or a slip to print. */
public final class WayInPages {

    /** How long an administrator waits to see whether a message has left. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Colleagues colleagues;
    private final ColleagueView view;
    private final Invitations invitations;

    /** Pages over the accounts of an office. */
    public WayInPages(ColleagueView view, Invitations invitations) {
        this.colleagues = new Colleagues(view.office());
        this.view = view;
        this.invitations = invitations;
    }

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.post(Colleagues.ONE + "/invite", this::invite, ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/slip", ctx -> handAgain(ctx, Way.SLIP), ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/link", ctx -> handAgain(ctx, Way.LINK), ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/mail", this::mail, ACCOUNTS_MANAGE);
    }

    private void invite(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        Form form = Form.of(ctx);
        InvitationDraft draft;
        try {
            draft = InvitationDraft.of(form, view.office().today(), view.ways());
            invitations.add(RecordId.inForm(form), member, draft, Actor.of(ctx).person());
        } catch (InvalidInputException refused) {
            view.refuse(ctx, member, form, refused);
            return;
        }
        if (draft.way() == Way.MAIL) {
            lead(ctx, member);
        } else {
            hand(ctx, member, draft.way());
        }
    }

    /** What became of the message is on the page of the colleague, if it is known by then. */
    private void lead(Context ctx, WorkforceMember member) {
        view.desk().hurry(PATIENCE);
        ColleagueView.lead(ctx, member);
    }

    private void mail(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        if (view.isOneself(ctx, member)) {
            return;
        }
        Account account = view.account(member);
        if (account.email().isEmpty() || !view.ways().contains(Way.MAIL)) {
            view.refuse(
                    ctx, member, view.fresh(ctx, member), ColleagueView.refusal("email", "invitation.email.needed"));
            return;
        }
        Language language = Language.of(Form.of(ctx).value("language"))
                .orElse(Language.of(ctx.req().getLocale()));
        invitations.write(account, language, Actor.of(ctx).person());
        lead(ctx, member);
    }

    private void handAgain(Context ctx, Way way) {
        WorkforceMember member = colleagues.in(ctx);
        if (!view.isOneself(ctx, member)) {
            hand(ctx, member, way);
        }
    }

    /** Answers at once and not by leading elsewhere: only a hash is kept, so it can be shown only now. */
    private void hand(Context ctx, WorkforceMember member, Way way) {
        Account account = view.account(member);
        boolean isLink = way == Way.LINK && view.ways().contains(Way.LINK);
        Invitations.Slip slip = isLink
                ? invitations.link(account, Actor.of(ctx).person())
                : invitations.slip(account, Actor.of(ctx).person());
        String link = isLink
                ? view.address().of(InvitationPages.HOME + "/" + slip.code()).orElseThrow()
                : "";
        ctx.render(
                isLink ? "account-link.peb" : "account-slip.peb",
                Map.of(
                        "who", member.name(),
                        "signInName", account.signInName(),
                        "code", slip.code(),
                        "endsAt", slip.endsAt(),
                        "place", view.address().of(InvitationPages.HOME).orElse(InvitationPages.HOME),
                        "link", link,
                        "address", Colleagues.href(member)));
    }
}
