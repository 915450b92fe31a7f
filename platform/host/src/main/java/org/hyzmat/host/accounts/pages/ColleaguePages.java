package org.hyzmat.host.accounts.pages;

import static org.hyzmat.host.web.PlatformRole.ACCOUNTS_MANAGE;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.invite.AccountDetails;
import org.hyzmat.host.accounts.roles.LastAdministrator;
import org.hyzmat.host.accounts.signin.SecondFactor;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.directory.Filter;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** The pages on which administrators see who can enter, for how long, and end that. */
public final class ColleaguePages {

    private static final String NAME = "name";

    private final Office office;
    private final Colleagues colleagues;
    private final ColleagueView view;
    private final SecondFactor factor;

    /** Pages over the accounts of an office. */
    public ColleaguePages(ColleagueView view, SecondFactor factor) {
        this.office = view.office();
        this.colleagues = new Colleagues(office);
        this.view = view;
        this.factor = factor;
    }

    /** A colleague as a row of the list. */
    public record Colleague(String href, String name, String function, String state, Days days) {}

    /** Names the routes. */
    public void routes(RoutesConfig routes) {
        routes.get(Colleagues.HOME, ctx -> list(ctx, Form.filled(Map.of()), Page.asked(ctx)), ACCOUNTS_MANAGE);
        routes.post(Colleagues.HOME, this::search, ACCOUNTS_MANAGE);
        routes.get(Colleagues.ONE, this::show, ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE, this::change, ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/second-factor-off", this::forgetSecondFactor, ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/end", ctx -> end(ctx, true), ACCOUNTS_MANAGE);
        routes.post(Colleagues.ONE + "/open", ctx -> end(ctx, false), ACCOUNTS_MANAGE);
    }

    private void search(Context ctx) {
        Form form = Form.of(ctx);
        list(ctx, form, Page.asked(form));
    }

    private void list(Context ctx, Form form, int number) {
        String words = form.value(NAME);
        Filter filter = new Filter(Map.of(NAME, words));
        Page<WorkforceMember> page = Page.of(
                colleagues
                        .of(Actor.of(ctx))
                        .filter(member -> filter.finds(NAME, Stream.of(member.name())))
                        .toList(),
                number);
        Map<List<UUID>, Account> known = new HashMap<>();
        view.accounts()
                .of(page.rows().stream().map(WorkforceMember::id).toList())
                .forEach(account -> known.put(List.of(account.agency(), account.person()), account));
        List<Colleague> rows = page.rows().stream()
                .map(member -> row(member, Optional.ofNullable(known.get(List.of(member.agency(), member.id())))))
                .toList();
        ctx.render("account-list.peb", Map.of("page", page.with(rows), "form", form, "filtered", !words.isBlank()));
    }

    private Colleague row(WorkforceMember member, Optional<Account> account) {
        return new Colleague(
                Colleagues.href(member),
                member.name(),
                member.function(),
                view.state(account),
                account.map(Account::validity).map(Days::of).orElse(Days.ALWAYS));
    }

    private void show(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        view.show(ctx, member, view.fresh(ctx, member));
    }

    private void change(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        Account account = view.account(member);
        Form form = Form.of(ctx);
        int version = form.version();
        try {
            AccountDetails details = AccountDetails.of(form, office.today());
            boolean isDone = office.jdbi().inTransaction(handle -> change(handle, member, details, version));
            answer(ctx, member, form, isDone);
        } catch (InvalidInputException refused) {
            view.refuse(ctx, member, form, refused);
        }
    }

    private void answer(Context ctx, WorkforceMember member, Form form, boolean isDone) {
        if (isDone) {
            ColleagueView.lead(ctx, member);
            return;
        }
        ctx.status(HttpStatus.CONFLICT);
        view.show(ctx, member, form.against(view.stored(view.account(member)), ColleagueView.FIELDS));
    }

    /** False if somebody else changed the account meanwhile. */
    private boolean change(Handle handle, WorkforceMember member, AccountDetails details, int version) {
        LastAdministrator.inTurn(handle);
        Account account = view.account(member);
        boolean isShut = !details.validity().holdsOn(office.today());
        LocalDate until = isShut ? LocalDate.MIN : details.validity().until();
        if (isMissed(handle, member, until)) {
            throw ColleagueView.refusal(isShut ? "from" : "until", "grant.last");
        }
        return AccountRepository.change(handle, account.id(), details.email(), details.validity(), version, isShut);
    }

    private void forgetSecondFactor(Context ctx) {
        WorkforceMember member = colleagues.in(ctx);
        if (view.isOneself(ctx, member)) {
            return;
        }
        factor.switchOff(view.account(member));
        ColleagueView.lead(ctx, member);
    }

    private void end(Context ctx, boolean isOver) {
        WorkforceMember member = colleagues.in(ctx);
        UUID account = view.account(member).id();
        Optional<OffsetDateTime> endedAt = Optional.of(office.now()).filter(now -> isOver);
        boolean isDone = office.jdbi().inTransaction(handle -> {
            LastAdministrator.inTurn(handle);
            boolean isLast = isOver && isMissed(handle, member, LocalDate.MIN);
            if (!isLast) {
                AccountRepository.end(handle, account, endedAt);
            }
            return !isLast;
        });
        if (isDone) {
            ColleagueView.lead(ctx, member);
            return;
        }
        view.refuse(ctx, member, view.fresh(ctx, member), ColleagueView.refusal("", "grant.last"));
    }

    private boolean isMissed(Handle handle, WorkforceMember member, LocalDate until) {
        return new LastAdministrator(office.today()).isMissed(handle, member, until);
    }
}
