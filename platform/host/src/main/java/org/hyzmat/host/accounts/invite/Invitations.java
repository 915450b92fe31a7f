package org.hyzmat.host.accounts.invite;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.signin.Members;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.Link;
import org.hyzmat.host.accounts.store.LinkPurpose;
import org.hyzmat.host.accounts.store.LinkRepository;
import org.hyzmat.host.accounts.store.Token;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Makes accounts for colleagues and the codes by which they choose a password. */
public final class Invitations {

    private static final Duration KEPT = Duration.ofDays(3);

    private final Office office;
    private final PasswordHashes hashes;
    private final AccountRepository accounts;
    private final LinkRepository links;
    private final Members members;

    /** Invitations to the accounts of an office. */
    public Invitations(Office office, PasswordHashes hashes) {
        this.office = office;
        this.hashes = hashes;
        this.accounts = new AccountRepository(office.jdbi());
        this.links = new LinkRepository(office.jdbi());
        this.members = new Members(office);
    }

    /** Somebody who holds a code. */
    public record Invited(Link link, Account account, WorkforceMember member) {}

    /** What is written on a slip, once. */
    public record Slip(String code, OffsetDateTime endsAt) {}

    /**
     * Makes an account for a colleague; sent twice it makes one.
     *
     * @throws InvalidInputException if the sign-in name is somebody else’s, or the colleague has an account
     */
    public void add(UUID id, WorkforceMember member, InvitationDraft draft, UUID by) {
        Account account = new Account(
                id,
                member.id(),
                member.agency(),
                draft.signInName(),
                "",
                "",
                "",
                Optional.empty(),
                0,
                new Account.Validity(LocalDate.MIN, draft.until()),
                false);
        boolean isNew = Once.create(office.jdbi(), handle -> AccountRepository.add(handle, account, by, office.now()));
        if (!isNew && accounts.find(id).isEmpty()) {
            throw new InvalidInputException(List.of(new Problem("sign-in-name", "invitation.taken", List.of())));
        }
    }

    /** A new code for an account, which replaces those nobody used. */
    public Slip slip(Account account, UUID by) {
        String code = Token.nextShort();
        LinkPurpose purpose = account.passwordHash().isEmpty() ? LinkPurpose.INVITATION : LinkPurpose.RESET;
        OffsetDateTime now = office.now();
        Link link = new Link(office.ids().next(), Optional.of(account.id()), purpose, now.plus(KEPT));
        links.add(link, code, by, now);
        return new Slip(code, link.endsAt());
    }

    /** Who holds a code, however it was typed; absent when it was used, is over, or the account is. */
    public Optional<Invited> find(String code) {
        return links.find(Token.typed(code), office.now())
                .flatMap(link -> link.account().flatMap(accounts::find).flatMap(account -> invited(link, account)));
    }

    private Optional<Invited> invited(Link link, Account account) {
        return members.find(account).map(member -> new Invited(link, account, member));
    }

    /** Uses a code up for a password that was found right; false if somebody was faster. */
    public boolean accept(Invited invited, String password) {
        String hash = hashes.of(password);
        OffsetDateTime now = office.now();
        return office.jdbi().inTransaction(handle -> {
            boolean isUsed = LinkRepository.use(handle, invited.link().id(), now);
            if (isUsed) {
                AccountRepository.changePassword(handle, invited.account().id(), hash, now);
            }
            return isUsed;
        });
    }
}
