package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.invite.InvitationDraft;
import org.hyzmat.host.accounts.invite.Invitations;
import org.hyzmat.host.accounts.signin.SecondFactor;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/**
 * The pages on which administrators let colleagues in and out. One of an agency sees to its people, one of the portal
 * to administrators alone: nobody who looks after the portal makes a way for themself to records of people.
 */
public final class ColleaguePages {

    private static final String HOME = "/admin/accounts";
    private static final String ONE = HOME + "/{agency}/{person}";
    private static final List<String> ADMINISTRATORS = List.of("platform-administrator", "agency-administrator");

    private final Office office;
    private final AccountRepository accounts;
    private final Invitations invitations;
    private final SecondFactor factor;
    private final PublicAddress address;

    /** Pages over the accounts of an office. */
    public ColleaguePages(Office office, Invitations invitations, SecondFactor factor, PublicAddress address) {
        this.office = office;
        this.accounts = new AccountRepository(office.jdbi());
        this.invitations = invitations;
        this.factor = factor;
        this.address = address;
    }

    /** A colleague as a row of the list. */
    public record Colleague(String href, String name, String function, String state) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(HOME, this::list, ACCOUNTS_MANAGE);
        routes.get(
                ONE,
                ctx -> show(ctx, Form.filled(Map.of("id", office.ids().next().toString()))),
                ACCOUNTS_MANAGE);
        routes.post(ONE + "/invite", this::invite, ACCOUNTS_MANAGE);
        routes.post(ONE + "/slip", this::slip, ACCOUNTS_MANAGE);
        routes.post(ONE + "/second-factor-off", this::forgetSecondFactor, ACCOUNTS_MANAGE);
        routes.post(ONE + "/end", ctx -> end(ctx, true), ACCOUNTS_MANAGE);
        routes.post(ONE + "/open", ctx -> end(ctx, false), ACCOUNTS_MANAGE);
    }

    private void list(Context ctx) {
        Map<List<UUID>, Account> known = new HashMap<>();
        accounts.all().forEach(account -> known.put(List.of(account.agency(), account.person()), account));
        List<Colleague> rows = colleagues(Actor.of(ctx))
                .map(member -> new Colleague(
                        href(member),
                        member.name(),
                        member.function(),
                        state(Optional.ofNullable(known.get(List.of(member.agency(), member.id()))))))
                .toList();
        ctx.render("account-list.peb", Map.of("page", Page.of(rows, Page.asked(ctx))));
    }

    private Stream<WorkforceMember> colleagues(Actor actor) {
        Directory directory = office.directory();
        return directory.agencies().stream()
                .flatMap(agency -> directory.workforce(agency.id()).stream())
                .filter(member -> member.worksOn(office.today()) && mayManage(actor, member));
    }

    private static boolean mayManage(Actor actor, WorkforceMember member) {
        boolean isOfPortal = actor.may("platform.modules-manage");
        return isOfPortal
                ? ADMINISTRATORS.contains(member.function())
                : member.agency().equals(actor.agency()) && !member.function().equals("platform-administrator");
    }

    private static String href(WorkforceMember member) {
        return HOME + "/" + member.agency() + "/" + member.id();
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

    private WorkforceMember member(Context ctx) {
        UUID agency = RecordId.inPath(ctx, "agency");
        UUID person = RecordId.inPath(ctx, "person");
        return colleagues(Actor.of(ctx))
                .filter(member -> member.agency().equals(agency) && member.id().equals(person))
                .findFirst()
                .orElseThrow(NotFoundResponse::new);
    }

    private Account account(WorkforceMember member) {
        return accounts.of(member.id(), member.agency()).orElseThrow(NotFoundResponse::new);
    }

    private void show(Context ctx, Form form) {
        WorkforceMember member = member(ctx);
        Optional<Account> account = accounts.of(member.id(), member.agency());
        ctx.render(
                "account-show.peb",
                Map.of(
                        "form", form,
                        "who", member.name(),
                        "function", member.function(),
                        "address", href(member),
                        "state", state(account),
                        "signInName", account.map(Account::signInName).orElse(""),
                        "hasSecondFactor", account.map(Account::hasSecondFactor).orElse(false)));
    }

    private void invite(Context ctx) {
        WorkforceMember member = member(ctx);
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
        showSlip(ctx, member(ctx));
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
                        "address", href(member)));
    }

    private void forgetSecondFactor(Context ctx) {
        WorkforceMember member = member(ctx);
        factor.switchOff(account(member));
        ctx.redirect(href(member), HttpStatus.SEE_OTHER);
    }

    private void end(Context ctx, boolean isOver) {
        WorkforceMember member = member(ctx);
        accounts.end(account(member).id(), Optional.of(office.now()).filter(now -> isOver));
        ctx.redirect(href(member), HttpStatus.SEE_OTHER);
    }
}
