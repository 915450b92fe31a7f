package org.hyzmat.host.accounts.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL about the accounts of the demo world alone. */
public final class DemoAccountRepository {

    private static final String MADE_UP = "select a.id from account a join agency g on g.id = a.agency_id"
            + " where g.mark = 'made-up' and (a.password_hash <> '' or a.ended_at is null)";

    private final Jdbi jdbi;

    /** Accounts in the host's own schema. */
    public DemoAccountRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Takes a sign-in name from whoever else of a made-up agency bears it: another may now be first of a function. */
    public static void free(Handle handle, String signInName, UUID account) {
        handle.createUpdate("""
                        update account
                        set sign_in_name = cast(id as varchar(60)), version = version + 1
                        where sign_in_name = :name and id <> :id and id in (
                        """ + MADE_UP + ")")
                .bind("name", signInName)
                .bind("id", account)
                .execute();
    }

    /**
     * Opens an account by name, password and second factor again if anything of that was changed since it was made; who
     * had entered with something else is out.
     *
     * @param secret of the second factor, empty for none
     */
    public static void restore(
            Handle handle, String signInName, UUID account, String hash, String secret, OffsetDateTime now) {
        int changed = handle.createUpdate("""
                        update account
                        set sign_in_name = :name, password_hash = :hash, password_changed_at = created_at,
                            totp_secret = :secret, totp_since_at = :since, ended_at = null, valid_from_on = null,
                            valid_until_on = null, version = version + 1
                        where id = :id and (password_changed_at <> created_at or password_changed_at is null
                            or totp_secret <> :secret or sign_in_name <> :name or ended_at is not null
                            or valid_from_on is not null or valid_until_on is not null or password_hash = '')
                        """)
                .bind("id", account)
                .bind("name", signInName)
                .bind("hash", hash)
                .bind("secret", secret)
                .bind("since", Optional.of(now).filter(then -> !secret.isEmpty()))
                .execute();
        if (changed > 0) {
            SessionRepository.endAll(handle, account);
        }
    }

    /** Takes password and second factor from every account of a made-up agency, and ends it. */
    public void close(OffsetDateTime now) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from account_session where account_id in (" + MADE_UP + ")");
            handle.execute("delete from form_draft where account_id in (" + MADE_UP + ")");
            handle.createUpdate("""
                            update account
                            set password_hash = '', totp_secret = '', totp_since_at = null,
                                ended_at = coalesce(ended_at, :now), version = version + 1
                            where id in (
                            """ + MADE_UP + ")").bind("now", now).execute();
        });
    }
}
