package org.hyzmat.host.accounts.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hyzmat.host.web.Buckets;

/** Keeps passwords and codes from being tried out: what fails counts for the account and for the address. */
public final class SignInLimit {

    private static final int OF_ACCOUNT = 10;
    private static final int OF_ADDRESS = 40;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private static final int LETTERS = 3;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Buckets accounts;
    private final Buckets addresses;
    private final Buckets letters;

    /** Limits over a time that goes by as a clock says. */
    public SignInLimit(Clock clock) {
        accounts = new Buckets(OF_ACCOUNT, PERIOD, clock);
        addresses = new Buckets(OF_ADDRESS, PERIOD, clock);
        letters = new Buckets(LETTERS, HOUR, clock);
    }

    /** Counts an attempt from an address; after too many, how long to wait, whatever was tried. */
    public Optional<Duration> countAddress(String address) {
        return addresses.take(address);
    }

    /** Counts something else that failed from an address. */
    public void countFailure(String address) {
        addresses.take(address);
    }

    /** Whether something else may be tried from an address. */
    public boolean isOpenTo(String address) {
        boolean isOpen = addresses.take(address).isEmpty();
        if (isOpen) {
            addresses.giveBack(address);
        }
        return isOpen;
    }

    /** Counts an attempt on an account, which need not exist; false after too many. */
    boolean countAccount(String account) {
        return accounts.take(account).isEmpty();
    }

    /** Whether an account is not locked, without counting anything. */
    boolean isAccountOpen(String account) {
        boolean isOpen = accounts.take(account).isEmpty();
        if (isOpen) {
            accounts.giveBack(account);
        }
        return isOpen;
    }

    /** Counts a link asked for by mail for an account, which need not exist; false after too many in an hour. */
    public boolean countLetter(String account) {
        return letters.take(account).isEmpty();
    }

    /** An attempt from an address was none. */
    void forgiveAddress(String address) {
        addresses.giveBack(address);
    }

    /** An attempt came to nothing before anything was compared. */
    void forgetAttempt(String account, String address) {
        accounts.giveBack(account);
        addresses.giveBack(address);
    }

    /** Whoever knows the password may mistype it as often again. */
    void forgiveAccount(String account) {
        accounts.forget(account);
    }
}
