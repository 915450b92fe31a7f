package org.hyzmat.host.accounts.signin;

import java.util.Set;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.Session;
import org.hyzmat.platform.directory.WorkforceMember;

/** What is still wanted of somebody who has given the password. */
public enum Stage {
    /** A code of the second factor. */
    CODE,
    /** A second factor, without which this function may not work. */
    ENROL,
    /** Nothing. */
    COMPLETE;

    private static final Set<String> NEED_SECOND_FACTOR = Set.of("platform-administrator", "agency-administrator");

    static Stage of(Session session, Account account, WorkforceMember member) {
        if (account.hasSecondFactor()) {
            return session.hasSecondFactor() ? COMPLETE : CODE;
        }
        return needsSecondFactor(member) ? ENROL : COMPLETE;
    }

    static boolean needsSecondFactor(WorkforceMember member) {
        return NEED_SECOND_FACTOR.contains(member.function());
    }
}
