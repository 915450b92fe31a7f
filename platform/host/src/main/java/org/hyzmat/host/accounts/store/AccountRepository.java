package org.hyzmat.host.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about accounts themselves. */
public final class AccountRepository {

    static final String COLUMNS = """
            a.id as account_id, a.person_id, a.agency_id, a.sign_in_name, a.email, a.password_hash, a.totp_secret,
            a.totp_since_at, a.totp_last_step, a.valid_from_on, a.valid_until_on, a.ended_at
            """;

    private final Jdbi jdbi;

    /** Accounts in the host's own schema. */
    public AccountRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Whether nobody enters, entered or is to enter by any: those of a demo that was shut do not count. */
    public boolean isEmpty() {
        return jdbi.withHandle(AccountRepository::isEmpty);
    }

    /** The same inside a transaction. */
    public static boolean isEmpty(Handle handle) {
        return handle.createQuery("select count(*) from account where password_hash <> '' or ended_at is null")
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    /** An account by its id. */
    public Optional<Account> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from account a where a.id = :id")
                .bind("id", id)
                .map(AccountRepository::account)
                .findOne());
    }

    /** An account by its sign-in name, in small letters. */
    public Optional<Account> named(String signInName) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select " + COLUMNS + " from account a where a.sign_in_name = :name")
                        .bind("name", signInName)
                        .map(AccountRepository::account)
                        .findOne());
    }

    /** The account of a person for an agency. */
    public Optional<Account> of(UUID person, UUID agency) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + """
                        from account a
                        where a.person_id = :person and a.agency_id = :agency
                        """)
                .bind("person", person)
                .bind("agency", agency)
                .map(AccountRepository::account)
                .findOne());
    }

    /** The id of the account of a person for an agency, inside a transaction. */
    public static Optional<UUID> idOf(Handle handle, UUID person, UUID agency) {
        return handle.createQuery("select id from account where person_id = :person and agency_id = :agency")
                .bind("person", person)
                .bind("agency", agency)
                .mapTo(UUID.class)
                .findOne();
    }

    /** The accounts of these people, in whichever agencies they have them. */
    public List<Account> of(Collection<UUID> persons) {
        return persons.isEmpty()
                ? List.of()
                : jdbi.withHandle(handle -> handle.createQuery(
                                "select " + COLUMNS + " from account a where a.person_id in (<persons>)")
                        .bindList("persons", List.copyOf(persons))
                        .map(AccountRepository::account)
                        .list());
    }

    /** How often an account was changed. */
    public int version(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery("select version from account where id = :id")
                .bind("id", account)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * Changes what an administrator may change, inside a transaction. A link that was sent to another address leads
     * nowhere any more.
     *
     * @param isShut whether nobody can enter with it now, so that every session ends
     * @return false if it is no longer of that version
     */
    public static boolean change(
            Handle handle, UUID account, String email, Account.Validity validity, int version, boolean isShut) {
        int changed = handle.createUpdate("""
                        update account
                        set email = :email, valid_from_on = :from, valid_until_on = :until, version = version + 1
                        where id = :id and version = :version
                        """)
                .bind("id", account)
                .bind("email", email)
                .bind("from", stored(validity.from(), LocalDate.MIN))
                .bind("until", stored(validity.until(), LocalDate.MAX))
                .bind("version", version)
                .execute();
        if (changed == 1) {
            LinkRepository.dropSentElsewhere(handle, account, email);
        }
        if (changed == 1 && isShut) {
            SessionRepository.endAll(handle, account);
        }
        return changed == 1;
    }

    /** Ends an account with every session, link and draft, or opens it again, inside a transaction. */
    public static void end(Handle handle, UUID account, Optional<OffsetDateTime> endedAt) {
        handle.createUpdate("update account set ended_at = :at, version = version + 1 where id = :id")
                .bind("id", account)
                .bind("at", endedAt)
                .execute();
        SessionRepository.endAll(handle, account);
        LinkRepository.drop(handle, account);
        DraftRepository.dropAll(handle, account);
    }

    /** Adds an account inside a transaction; one without a password waits for its invitation. */
    public static void add(Handle handle, Account account, UUID by, OffsetDateTime now) {
        handle.createUpdate("""
                        insert into account (id, person_id, agency_id, sign_in_name, email, password_hash,
                            password_changed_at, totp_secret, totp_last_step, valid_from_on, valid_until_on, version,
                            created_at, created_by)
                        values (:id, :person, :agency, :name, :email, :hash, :at, '', 0, :from, :until, 1, :at, :by)
                        """)
                .bind("id", account.id())
                .bind("person", account.person())
                .bind("agency", account.agency())
                .bind("by", by)
                .bind("at", now)
                .bind("name", account.signInName())
                .bind("email", account.email())
                .bind("hash", account.passwordHash())
                .bind("from", stored(account.validity().from(), LocalDate.MIN))
                .bind("until", stored(account.validity().until(), LocalDate.MAX))
                .execute();
    }

    /** The same password as it is hashed nowadays; sessions go on. */
    public void rehash(Account account, String hash) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update account set password_hash = :hash
                        where id = :id and password_hash = :known
                        """)
                .bind("id", account.id())
                .bind("known", account.passwordHash())
                .bind("hash", hash)
                .execute());
    }

    /** Another password, with which every session ends and no link leads to a third one. */
    public void changePassword(UUID account, String hash, OffsetDateTime now) {
        jdbi.useTransaction(handle -> changePassword(handle, account, hash, now));
    }

    /** The same inside a transaction. */
    public static void changePassword(Handle handle, UUID account, String hash, OffsetDateTime now) {
        handle.createUpdate("""
                        update account
                        set password_hash = :hash, password_changed_at = :now, version = version + 1
                        where id = :id
                        """)
                .bind("id", account)
                .bind("hash", hash)
                .bind("now", now)
                .execute();
        SessionRepository.endAll(handle, account);
        LinkRepository.drop(handle, account);
    }

    /** Notes that the code of a step was used; false if it or a later one was used before. */
    public boolean useStep(UUID account, long step) {
        return jdbi.withHandle(handle ->
                handle.createUpdate("""
                        update account set totp_last_step = :step
                        where id = :id and totp_last_step < :step
                        """).bind("id", account).bind("step", step).execute() == 1);
    }

    private static Optional<LocalDate> stored(LocalDate day, LocalDate open) {
        return Optional.of(day).filter(named -> !named.equals(open));
    }

    static Account account(ResultSet row, StatementContext context) throws SQLException {
        return new Account(
                row.getObject("account_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("sign_in_name"),
                row.getString("email"),
                row.getString("password_hash"),
                row.getString("totp_secret"),
                Optional.ofNullable(row.getObject("totp_since_at", OffsetDateTime.class)),
                row.getLong("totp_last_step"),
                new Account.Validity(
                        day(row, "valid_from_on", LocalDate.MIN), day(row, "valid_until_on", LocalDate.MAX)),
                row.getObject("ended_at", OffsetDateTime.class) != null);
    }

    private static LocalDate day(ResultSet row, String column, LocalDate open) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class)).orElse(open);
    }
}
