package org.hyzmat.host.accounts.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL about second factors and the codes that stand in for them. */
public final class SecondFactorRepository {

    private final Jdbi jdbi;

    /** Second factors in the host's own schema. */
    public SecondFactorRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Asks an account for codes from now on, in every browser.
     *
     * @param secret in base 32
     * @param step the step of the code that proved it, which is used up
     * @param codes new codes that stand in for it
     */
    public void switchOn(UUID account, String secret, long step, List<String> codes, OffsetDateTime now) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            update account
                            set totp_secret = :secret, totp_since_at = :now, totp_last_step = :step,
                                version = version + 1
                            where id = :id
                            """)
                    .bind("id", account)
                    .bind("secret", secret)
                    .bind("step", step)
                    .bind("now", now)
                    .execute();
            handle.createUpdate("update account_session set has_second_factor = false where account_id = :id")
                    .bind("id", account)
                    .execute();
            replace(handle, account, codes);
        });
    }

    /** Asks an account for its password alone from now on. */
    public void switchOff(UUID account) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                            update account
                            set totp_secret = '', totp_since_at = null, version = version + 1
                            where id = :id
                            """).bind("id", account).execute();
            replace(handle, account, List.of());
        });
    }

    /** Puts new codes in place of all earlier ones. */
    public void replaceCodes(UUID account, List<String> codes) {
        jdbi.useTransaction(handle -> replace(handle, account, codes));
    }

    private static void replace(Handle handle, UUID account, List<String> codes) {
        handle.createUpdate("delete from account_recovery_code where account_id = :account")
                .bind("account", account)
                .execute();
        for (String code : codes) {
            handle.createUpdate("insert into account_recovery_code (account_id, code_hash) values (:account, :hash)")
                    .bind("account", account)
                    .bind("hash", hash(account, code))
                    .execute();
        }
    }

    /** Uses a code up; false if there is none such left. */
    public boolean useCode(UUID account, String code, OffsetDateTime now) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update account_recovery_code set used_at = :now
                        where account_id = :account and code_hash = :hash and used_at is null
                        """)
                        .bind("account", account)
                        .bind("hash", hash(account, code))
                        .bind("now", now)
                        .execute()
                == 1);
    }

    /** How many codes can still be used. */
    public int countCodes(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from account_recovery_code
                        where account_id = :account and used_at is null
                        """)
                .bind("account", account)
                .mapTo(Integer.class)
                .one());
    }

    /** The account is part of it, so that nobody can look for one code among all accounts at once. */
    private static String hash(UUID account, String code) {
        return Token.hash(account + ":" + Token.typed(code));
    }
}
