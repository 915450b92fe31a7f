package org.hyzmat.host.accounts.setup;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.Link;
import org.hyzmat.host.accounts.store.LinkPurpose;
import org.hyzmat.host.accounts.store.LinkRepository;
import org.hyzmat.host.accounts.store.Token;
import org.hyzmat.host.directory.RegisteredDirectory;
import org.hyzmat.host.directory.csv.RegisterId;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Makes the first account of an installation for whoever holds the link that its start printed, and none after it. */
public final class SetUp {

    /** The administrator whom nobody invited. */
    private static final String CODE = "first-administrator";

    private static final String AGENCY_CODE = "first-agency";
    private static final Duration KEPT = Duration.ofHours(24);

    private final Office office;
    private final RegisteredDirectory directory;
    private final PasswordHashes hashes;
    private final AccountRepository accounts;
    private final LinkRepository links;

    /** The set-up of an office whose register is read again after it. */
    public SetUp(Office office, RegisteredDirectory directory, PasswordHashes hashes) {
        this.office = office;
        this.directory = directory;
        this.hashes = hashes;
        this.accounts = new AccountRepository(office.jdbi());
        this.links = new LinkRepository(office.jdbi());
    }

    /** What the form is checked against. */
    public Office office() {
        return office;
    }

    /** Of which types an agency can be. */
    public List<Choice> agencyTypes() {
        return directory.agencyTypes();
    }

    /** The token of a new link, absent as soon as anybody can enter. */
    public Optional<String> announce() {
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        String token = Token.next();
        UUID id = office.ids().next();
        OffsetDateTime now = office.now();
        Link link = new Link(id, Optional.empty(), LinkPurpose.SET_UP, now.plus(KEPT));
        // made by nobody: its own id stands where the id of a person would
        links.add(link, token, id, now);
        return Optional.of(token);
    }

    /** The link of a token, absent when it was used, is over, or somebody can enter already. */
    public Optional<Link> find(String token) {
        return links.find(token, office.now())
                .filter(link -> link.purpose() == LinkPurpose.SET_UP && accounts.isEmpty());
    }

    /**
     * Founds the agency if need be and makes the account.
     *
     * @return the id of the account; absent if somebody was faster
     */
    public Optional<UUID> complete(Link link, SetUpDraft draft) {
        String hash = hashes.of(draft.password());
        return directory.change(handle -> complete(handle, link, draft, hash));
    }

    private Optional<UUID> complete(Handle handle, Link link, SetUpDraft draft, String hash) {
        // of two who hold a link each, the second waits here and then finds an account
        handle.createQuery("select id from installation where id = 1 for update")
                .mapTo(Integer.class)
                .one();
        if (!AccountRepository.isEmpty(handle) || !LinkRepository.use(handle, link.id(), office.now())) {
            return Optional.empty();
        }
        UUID agency = draft.known().orElseGet(() -> addAgency(handle, draft));
        UUID person = RegisterId.of("person", CODE);
        addMember(handle, person, agency, draft);
        Account account = Account.of(office.ids().next(), person, agency, draft.signInName(), hash);
        AccountRepository.add(handle, account, person, office.now());
        return Optional.of(account.id());
    }

    private static UUID addAgency(Handle handle, SetUpDraft draft) {
        UUID id = RegisterId.of("agency", AGENCY_CODE);
        handle.createUpdate("""
                        insert into agency (id, code, type_id, name_en, name_ru, name_tk, place_id, mark)
                        select :id, :code, t.id, :name, :name, :name, :place, 'entered'
                        from agency_type t
                        where t.code = :type
                        """)
                .bind("type", draft.type())
                .bind("id", id)
                .bind("code", AGENCY_CODE)
                .bind("name", draft.agency())
                .bind("place", draft.place().orElseThrow())
                .execute();
        return id;
    }

    private void addMember(Handle handle, UUID person, UUID agency, SetUpDraft draft) {
        LocalDate today = office.today();
        handle.createUpdate("""
                        insert into workforce (id, code, person_id, name, agency_id, function, first_on, mark)
                        values (:id, :code, :person, :name, :agency, 'platform-administrator', :today, 'fact')
                        """)
                .bind("id", RegisterId.of("workforce", CODE))
                .bind("code", CODE)
                .bind("person", person)
                .bind("name", draft.name())
                .bind("agency", agency)
                .bind("today", today)
                .execute();
    }
}
