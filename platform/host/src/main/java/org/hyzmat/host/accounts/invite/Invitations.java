package org.hyzmat.host.accounts.invite;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.signin.Members;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.Link;
import org.hyzmat.host.accounts.store.LinkPurpose;
import org.hyzmat.host.accounts.store.LinkRepository;
import org.hyzmat.host.accounts.store.Token;
import org.hyzmat.host.mail.Message;
import org.hyzmat.host.mail.MessageKind;
import org.hyzmat.host.mail.Outbox;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Makes accounts for colleagues, and the codes and links by which they choose a password. */
public final class Invitations {

    private static final Duration KEPT = Duration.ofDays(3);

    /** A token that was made to be sent; anything else was typed from paper. */
    private static final Pattern SENT = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final Office office;
    private final PasswordHashes hashes;
    private final LinkTokens tokens;
    private final AccountRepository accounts;
    private final LinkRepository links;
    private final Members members;

    /** Invitations to the accounts of an office. */
    public Invitations(Office office, PasswordHashes hashes, LinkTokens tokens) {
        this.office = office;
        this.hashes = hashes;
        this.tokens = tokens;
        this.accounts = new AccountRepository(office.jdbi());
        this.links = new LinkRepository(office.jdbi());
        this.members = new Members(office);
    }

    /** Somebody who holds a code. */
    public record Invited(Link link, Account account, WorkforceMember member) {}

    /** What a code is worth. */
    public sealed interface Found {

        /** It lets somebody choose a password. */
        record Open(Invited invited) implements Found {}

        /** Somebody has done so. */
        record Used() implements Found {}

        /** It was worth something until then. */
        record Over(OffsetDateTime until) implements Found {}

        /** Nothing, or nothing any more. */
        record Unknown() implements Found {}
    }

    /** What is handed over, once: a code on a slip, or the token of a link. */
    public record Slip(String code, OffsetDateTime endsAt) {}

    /**
     * Makes an account for a colleague, with the message that tells of it; sent twice it makes one.
     *
     * @throws InvalidInputException if the sign-in name is somebody else’s, or the colleague has an account
     */
    public void add(UUID id, WorkforceMember member, InvitationDraft draft, UUID by) {
        Account account = draft.account(id, member.id(), member.agency());
        boolean isNew = Once.create(office.jdbi(), handle -> {
            AccountRepository.add(handle, account, by, office.now());
            if (draft.way() == Way.MAIL) {
                write(handle, account, draft.language(), by);
            }
        });
        if (!isNew && accounts.find(id).isEmpty()) {
            throw new InvalidInputException(List.of(new Problem("sign-in-name", "invitation.taken", List.of())));
        }
    }

    /** Sends a new link to the address of an account; it replaces what was handed out and not used. */
    public void write(Account account, Language language, UUID by) {
        office.jdbi().useTransaction(handle -> write(handle, account, language, by));
    }

    private void write(Handle handle, Account account, Language language, UUID by) {
        Link link = link(account);
        replace(handle, link, tokens.of(link.id()), by);
        MessageKind kind = link.purpose() == LinkPurpose.INVITATION ? MessageKind.INVITATION : MessageKind.RESET;
        Outbox.add(
                handle,
                Message.of(
                        office.ids().next(),
                        kind,
                        new Message.About(account.agency(), link.account(), Optional.of(link.id())),
                        account.email(),
                        language,
                        new Message.Stamped(office.now(), by)));
    }

    private Link link(Account account) {
        LinkPurpose purpose = account.passwordHash().isEmpty() ? LinkPurpose.INVITATION : LinkPurpose.RESET;
        return new Link(
                office.ids().next(),
                Optional.of(account.id()),
                purpose,
                office.now().plus(KEPT));
    }

    /** A message with a link that is replaced must not go out any more. */
    private void replace(Handle handle, Link link, String token, UUID by) {
        OffsetDateTime now = office.now();
        UUID account = link.account().orElseThrow();
        LinkRepository.drop(handle, account);
        Outbox.withdraw(handle, account, now);
        LinkRepository.add(handle, link, token, by, now);
    }

    /** A new code for an account, to be read from paper; it replaces what was handed out and not used. */
    public Slip slip(Account account, UUID by) {
        return hand(link(account), Token.nextShort(), by);
    }

    /** The same as the token of a link. */
    public Slip link(Account account, UUID by) {
        Link link = link(account);
        return hand(link, tokens.of(link.id()), by);
    }

    private Slip hand(Link link, String token, UUID by) {
        office.jdbi().useTransaction(handle -> replace(handle, link, token, by));
        return new Slip(token, link.endsAt());
    }

    /** What a code is worth, however it was typed. */
    public Found find(String code) {
        String token = SENT.matcher(code).matches() ? code : Token.typed(code);
        return links.look(token)
                .filter(kept -> kept.link().purpose() != LinkPurpose.SET_UP)
                .map(this::found)
                .orElseGet(Found.Unknown::new);
    }

    private Found found(LinkRepository.Kept kept) {
        if (kept.isUsed()) {
            return new Found.Used();
        }
        if (!kept.link().endsAt().isAfter(office.now())) {
            return new Found.Over(kept.link().endsAt());
        }
        return kept.link()
                .account()
                .flatMap(accounts::find)
                .flatMap(account -> invited(kept.link(), account))
                .map(Found.class::cast)
                .orElseGet(Found.Unknown::new);
    }

    private Optional<Found.Open> invited(Link link, Account account) {
        return members.awaited(account).map(member -> new Found.Open(new Invited(link, account, member)));
    }

    /** Uses a code up for a password that was found right, and all others of the account; false if it is used. */
    public boolean accept(Invited invited, String password) {
        String hash = hashes.of(password);
        OffsetDateTime now = office.now();
        UUID account = invited.account().id();
        return office.jdbi().inTransaction(handle -> {
            boolean isUsed = LinkRepository.use(handle, invited.link().id(), now);
            if (isUsed) {
                Outbox.withdraw(handle, account, now);
                AccountRepository.changePassword(handle, account, hash, now);
            }
            return isUsed;
        });
    }
}
