package org.hyzmat.host.accounts.signin;

import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.Session;

/** What is still wanted of somebody who has given the password. */
public enum Stage {
    /** A code of the second factor. */
    CODE,
    /** A second factor, without which nobody administers. */
    ENROL,
    /** Nothing. */
    COMPLETE;

    static Stage of(Session session, Account account, boolean needsSecondFactor) {
        if (account.hasSecondFactor()) {
            return session.hasSecondFactor() ? COMPLETE : CODE;
        }
        return needsSecondFactor ? ENROL : COMPLETE;
    }
}
