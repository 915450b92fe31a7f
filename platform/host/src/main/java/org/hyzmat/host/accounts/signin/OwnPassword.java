package org.hyzmat.host.accounts.signin;

import java.util.List;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.password.PasswordRules;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Lets somebody who is signed in prove who they are once more, and choose another password. */
public final class OwnPassword {

    private final Office office;
    private final AccountRepository accounts;
    private final PasswordHashes hashes;
    private final SignInLimit limit;

    /** Passwords of the accounts of an office. */
    public OwnPassword(Office office, PasswordHashes hashes, SignInLimit limit) {
        this.office = office;
        this.accounts = new AccountRepository(office.jdbi());
        this.hashes = hashes;
        this.limit = limit;
    }

    /** Whether this is the password of an account; too many wrong ones count as with entering. */
    public boolean isRight(Account account, String password) {
        boolean isOpen = limit.countAccount(account.signInName());
        boolean right = hashes.matches(password, account.passwordHash()) && isOpen;
        if (right) {
            limit.forgiveAccount(account.signInName());
        }
        return right;
    }

    /** Notes what is wrong with a password that somebody wants to have, typed twice. */
    public void check(Account account, WorkforceMember member, String chosen, String again, Problems problems) {
        PasswordRules.check("password", chosen, List.of(member.name(), account.signInName()), problems);
        problems.when(!chosen.equals(again), "again", "password.again.differs");
    }

    /** Stores a password that was found right; everybody who had entered with the other one is out. */
    public void change(Account account, String chosen) {
        accounts.changePassword(account.id(), hashes.of(chosen), office.now());
    }

    /** The same, but whoever changes it stays, under another token. */
    public String change(Presence presence, String chosen, Sessions sessions) {
        change(presence.account(), chosen);
        return sessions.again(presence);
    }
}
