package org.hyzmat.host.accounts.pages;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.host.accounts.invite.AccountLetters;
import org.hyzmat.host.accounts.invite.Way;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.mail.MailDesk;
import org.hyzmat.host.mail.Message;
import org.hyzmat.host.mail.MessageState;
import org.hyzmat.host.mail.Outbox;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Shows the account of one colleague with the form that fits it: to invite, or to change what can be changed. */
public final class ColleagueView {

    /** The fields that can be changed, in the order of the form. */
    static final List<String> FIELDS = List.of("email", "from", "until");

    private final Office office;
    private final MailDesk desk;
    private final PublicAddress address;
    private final AccountRepository accounts;
    private final Outbox outbox;

    /** The accounts of an office. */
    public ColleagueView(Office office, MailDesk desk, PublicAddress address) {
        this.office = office;
        this.desk = desk;
        this.address = address;
        this.accounts = new AccountRepository(office.jdbi());
        this.outbox = new Outbox(office.jdbi());
    }

    /**
     * The last message to a colleague.
     *
     * @param state the last part of a text key, as trouble is
     * @param isLate whether it was tried and is not sent
     */
    public record Mailed(String state, String trouble, boolean isLate, Message message) {

        static Mailed of(Message message) {
            Message.Delivery delivery = message.delivery();
            boolean isLate = delivery.state() == MessageState.FAILED
                    || delivery.state() == MessageState.WAITING && delivery.tries() > 0;
            return new Mailed(key(delivery.state()), key(delivery.trouble()), isLate, message);
        }

        private static String key(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }

    Office office() {
        return office;
    }

    MailDesk desk() {
        return desk;
    }

    PublicAddress address() {
        return address;
    }

    AccountRepository accounts() {
        return accounts;
    }

    Optional<Account> find(WorkforceMember member) {
        return accounts.of(member.id(), member.agency());
    }

    /**
     * The account of a colleague.
     *
     * @throws NotFoundResponse if there is none
     */
    Account account(WorkforceMember member) {
        return find(member).orElseThrow(NotFoundResponse::new);
    }

    /** The last part of a text key. */
    String state(Optional<Account> account) {
        if (account.isEmpty()) {
            return "none";
        }
        if (account.get().isOverOn(office.today())) {
            return account.get().isEnded() ? "ended" : "over";
        }
        if (account.get().passwordHash().isEmpty()) {
            return "invited";
        }
        return account.get().isOpenOn(office.today()) ? "open" : "to-come";
    }

    /** The ways in that can be handed out here. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>(List.of(Way.values()));
        ways.removeIf(way -> way == Way.MAIL && !desk.isOn() || way == Way.LINK && !hasAddress());
        return ways;
    }

    private boolean hasAddress() {
        return address.of(AccountLetters.PLACE).isPresent();
    }

    /** The form with which somebody begins. */
    Form fresh(Context ctx, WorkforceMember member) {
        return find(member).map(this::stored).orElseGet(() -> invitation(ctx));
    }

    private Form invitation(Context ctx) {
        return Form.filled(Map.of(
                "id", office.ids().next().toString(),
                "way", ways().get(0).code(),
                "language", Language.of(ctx.req().getLocale()).code()));
    }

    /** What can be changed as it stands now. */
    Form stored(Account account) {
        return Form.filled(Map.of(
                "email", account.email(),
                "from", day(account.validity().from(), LocalDate.MIN),
                "until", day(account.validity().until(), LocalDate.MAX),
                "version", Integer.toString(accounts.version(account.id()))));
    }

    private static String day(LocalDate day, LocalDate open) {
        return day.equals(open) ? "" : day.toString();
    }

    static InvalidInputException refusal(String field, String key) {
        return new InvalidInputException(List.of(new Problem(field, key, List.of())));
    }

    /**
     * Whether a way past the own password is asked for, which is answered here: a session that somebody else took over
     * must not become a password.
     */
    boolean isOneself(Context ctx, WorkforceMember member) {
        boolean isOneself = member.id().equals(Actor.of(ctx).person());
        if (isOneself) {
            refuse(ctx, member, fresh(ctx, member), refusal("", "account.oneself"));
        }
        return isOneself;
    }

    void refuse(Context ctx, WorkforceMember member, Form form, InvalidInputException refused) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, member, form.with(refused));
    }

    void show(Context ctx, WorkforceMember member, Form form) {
        Optional<Account> account = find(member);
        Map<String, Object> model = new HashMap<>();
        model.put("form", form);
        model.put("who", member.name());
        model.put("function", member.function());
        model.put("address", Colleagues.href(member));
        model.put("state", state(account));
        model.put("isOneself", member.id().equals(Actor.of(ctx).person()));
        model.put("signInName", account.map(Account::signInName).orElse(""));
        model.put("email", account.map(Account::email).orElse(""));
        model.put("hasSecondFactor", account.map(Account::hasSecondFactor).orElse(false));
        model.put("days", account.map(Account::validity).map(Days::of).orElse(Days.ALWAYS));
        model.put("ways", ways().stream().map(Way::code).toList());
        model.put("languages", languages());
        model.put("mailed", account.flatMap(known -> outbox.newest(known.id())).map(Mailed::of));
        ctx.render("account-show.peb", model);
    }

    private static List<Choice> languages() {
        return List.of(Language.values()).stream()
                .map(language -> new Choice(language.code(), Names.same(language.label())))
                .toList();
    }

    /** Back to the page of a colleague. */
    static void lead(Context ctx, WorkforceMember member) {
        ctx.redirect(Colleagues.href(member), HttpStatus.SEE_OTHER);
    }
}
