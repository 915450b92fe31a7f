package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.invite.InvitationDraft;
import org.hyzmat.host.accounts.invite.Invitations;
import org.hyzmat.host.accounts.roles.LastAdministrator;
import org.hyzmat.host.accounts.signin.SecondFactor;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** The pages on which administrators let colleagues in and out. */
public final class ColleaguePages {

    private final Office office;
    private final Colleagues colleagues;
    private final LastAdministrator last;
    private final AccountRepository accounts;
    private final Invitations invitations;
    private final SecondFactor factor;
    private final PublicAddress address;

    /** Pages over the accounts of an office. */
    public ColleaguePages(Office office, Invitations invitations, SecondFactor factor, PublicAddress address) {
        this.office = office;
        this.colleagues = new Colleagues(office);
        this.last = new LastAdministrator(office);
        this.accounts = new AccountRepository(office.jdbi());
        this.invitations = invitations;
        this.factor = factor;
        this.address = address;
    }

    /** A colleague as a row of the list. */
    public record Colleague(String href, String name, String function, String state) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(Colleagues.HOME, this::list, ACCOUNTS_MANAGE);
        routes.get(
                Colleagues.ONE,
                ctx -> show(ctx, Form.filled(Map.of("id", office.ids().next().toString()))),
                ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/invite", this::invite, ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/slip", this::slip, ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/second-factor-off", this::forgetSecondFactor, ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/end", ctx -> end(ctx, true), ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/open", ctx -> end(ctx, false), ACCOUNTS_MANAGE);
    }

    private void list(Context ctx) {
        Map<List<UUID>, Account> known = new HashMap<>();
        accounts.all().forEach(account -> known.put(List.of(account.agency(), account.person()), account));
        List<Colleague> rows = colleagues
                .of(Actor.of(ctx))
                .map(member -> new Colleague(
                        Colleagues.href(member),
                        member.name(),
                        member.function(),
                        state(Optional.ofNullable(known.get(List.of(member.agency(), member.id()))))))
                .toList();
        ctx.render("account-list.peb", Map.of("page", Page.of(rows, Page.asked(ctx))));
    }

    private String state(Optional<Account> account) {
        if (account.isEmpty()) {
            return "none";
        }
        if (!account.get().isOpenOn(office.today())) {
            return "ended";
        }
        return account.get().passwordHash().isEmpty() ? "invited" : "open";
    }

    private Account account(WorkforceMember member) {
        return accounts.of(member.id(), member.agency()).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Form form) {
        WorkforceMember member = colleagues.in(ctx);
        Optional<Account> account = accounts.of(member.id(), member.agency());
        ctx.render(
                "account-show.peb",
                Map.of(
                        "form", form,
                        "who", member.name(),
                        "function", member.function(),
                        "address", Colleagues.href(member),
                        "state", state(account),
                        "signInName", account.map(Account::signInName).orElse(""),
                        "hasSecondFactor", account.map(Account::hasSecondFactor).orElse(false)));
    }

    private void invite(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        Form form = Form.of(ctx);
        try {
            InvitationDraft draft = InvitationDraft.of(form, office.today());
            invitations.add(RecordId.inForm(form), member, draft, Actor.of(ctx).person());
        } catch (InvalidInputException refused) {
            ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(ctx, form.with(refused));
            return;
        }
        showSlip(ctx, member);
    }

    private void slip(Context ctx) {
        showSlip(ctx, colleagues.in(ctx));
    }

    /** Answers at once and not by leading elsewhere: only a hash is kept, so the code can be shown only now. */
    private void showSlip(Context ctx, WorkforceMember member) {
        Account account = account(member);
        Invitations.Slip slip = invitations.slip(account, Actor.of(ctx).person());
        ctx.render(
                "account-slip.peb",
                Map.of(
                        "who", member.name(),
                        "signInName", account.signInName(),
                        "code", slip.code(),
                        "endsAt", slip.endsAt(),
                        "place", address.of(InvitationPages.HOME).orElse(InvitationPages.HOME),
                        "link",
                                address.of(InvitationPages.HOME + "/" + slip.code())
                                        .orElse(""),
                        "address", Colleagues.href(member)));
    }

    private void forgetSecondFactor(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        factor.switchOff(account(member));
        ctx.redirect(Colleagues.href(member), HttpStatus.SEE_OTHER);
    }

    private void end(Context ctx, boolean isOver) {
        WorkforceMember member = colleagues.in(ctx);
        UUID account = account(member).id();
        Optional<OffsetDateTime> endedAt = Optional.of(office.now()).filter(now -> isOver);
        boolean isDone = office.jdbi().inTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            boolean isLast = isOver && last.is(handle, member);
            if (!isLast) {
                AccountRepository.end(handle, account, endedAt);
            }
            return !isLast;
        });
        if (isDone) {
            ctx.redirect(Colleagues.href(member), HttpStatus.SEE_OTHER);
            return;
        }
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        Problem problem = new Problem("", "grant.last", List.of());
        show(ctx, Form.filled(Map.of()).with(new InvalidInputException(List.of(problem))));
    }
}
