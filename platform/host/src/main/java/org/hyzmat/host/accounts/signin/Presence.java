package org.hyzmat.host.accounts.signin;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.Session;
import org.hyzmat.host.web.Accounts;
import org.hyzmat.platform.directory.WorkforceMember;

/**
 * Somebody with an account who has given at least the password in this browser.
 *
 * @param account which one
 * @param session in this browser
 * @param member who stands behind it
 * @param needsSecondFactor whether what this person may do is not to be had by a password alone
 */
public record Presence(Account account, Session session, WorkforceMember member, boolean needsSecondFactor) {

    /** The request attribute that holds it, for the portal’s own pages alone. */
    public static final String ATTRIBUTE = Accounts.WITHHELD + "presence";

    /** What is still wanted. */
    public Stage stage() {
        return Stage.of(session, account, needsSecondFactor);
    }

    /** The id of the account. */
    public UUID id() {
        return account.id();
    }

    /** Who sent a request, absent for those who came in otherwise or not at all. */
    public static Optional<Presence> find(Context ctx) {
        return Optional.ofNullable(ctx.attribute(ATTRIBUTE));
    }

    /**
     * Who sent a request.
     *
     * @throws ForbiddenResponse if that is nobody with an account
     */
    public static Presence of(Context ctx) {
        return find(ctx).orElseThrow(ForbiddenResponse::new);
    }
}
