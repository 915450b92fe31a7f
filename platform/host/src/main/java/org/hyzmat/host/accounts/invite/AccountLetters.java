package org.hyzmat.host.accounts.invite;

import java.util.Optional;
import org.hyzmat.host.accounts.signin.Members;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.Link;
import org.hyzmat.host.accounts.store.LinkRepository;
import org.hyzmat.host.mail.Letter;
import org.hyzmat.host.mail.LetterPaper;
import org.hyzmat.host.mail.Letters;
import org.hyzmat.host.mail.Message;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.office.Office;

/** Writes the messages about accounts: whom they greet, and the link, which is made at this moment. */
public final class AccountLetters implements Letters {

    /** Where a code in a link is read. */
    public static final String PLACE = "/invitation";

    private final AccountRepository accounts;
    private final LinkRepository links;
    private final Members members;
    private final Paper paper;
    private final Office office;

    /** On what is written, and what links are made of. */
    public record Paper(LetterPaper letters, LinkTokens tokens, PublicAddress address) {}

    /** Messages about the accounts of an office. */
    public AccountLetters(Office office, Paper paper) {
        this.office = office;
        this.accounts = new AccountRepository(office.jdbi());
        this.links = new LinkRepository(office.jdbi());
        this.members = new Members(office);
        this.paper = paper;
    }

    @Override
    public Optional<Letter> write(Message message) {
        if (message.about().link().isEmpty()) {
            return Optional.of(paper.letters().write(message, Optional.empty()));
        }
        return message.about()
                .link()
                .flatMap(id -> links.open(id, office.now()))
                .flatMap(link -> name(link).flatMap(name -> write(message, link, name)));
    }

    /** Who is greeted, absent for accounts that are over. */
    private Optional<String> name(Link link) {
        return link.account().flatMap(accounts::find).flatMap(members::awaited).map(member -> member.name());
    }

    private Optional<Letter> write(Message message, Link link, String name) {
        String path = PLACE + "/" + paper.tokens().of(link.id());
        return paper.address()
                .of(path)
                .map(address -> new LetterPaper.Call(name, address, link.endsAt()))
                .map(call -> paper.letters().write(message, Optional.of(call)));
    }
}
