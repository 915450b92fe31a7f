package org.hyzmat.host.accounts.signin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hyzmat.host.accounts.password.PasswordHashes;
import org.hyzmat.host.accounts.password.TooBusyException;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.platform.office.Office;

/**
 * Finds out whether a name and a password belong together. Unknown, wrong, locked and ended are told apart neither by
 * the answer nor by the time it takes: a password is hashed in any case.
 */
public final class SignIn {

    /** What a sign-in name can be: letters that every keyboard has. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,59}");

    private final AccountRepository accounts;
    private final Members members;
    private final PasswordHashes hashes;
    private final SignInLimit limit;

    /** Sign-in of the accounts of an office. */
    public SignIn(Office office, PasswordHashes hashes, SignInLimit limit) {
        this.accounts = new AccountRepository(office.jdbi());
        this.members = new Members(office);
        this.hashes = hashes;
        this.limit = limit;
    }

    /** What came of an attempt. */
    public sealed interface Outcome {

        /** Name and password belong together. */
        record Right(Account account) implements Outcome {}

        /** They do not, or nobody may enter with them now. */
        record Wrong() implements Outcome {}

        /** From this address too much was tried. */
        record Later(Duration delay) implements Outcome {}
    }

    /** A sign-in name as it is kept. */
    public static String name(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether an account may have this sign-in name. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /** A name as an account could have it, empty for what nobody could be called: it may be of any length. */
    public static String possible(String typed) {
        String name = name(typed);
        return isName(name) ? name : "";
    }

    /** Tries a name and a password as they were typed. */
    public Outcome attempt(String typed, String password, String address) {
        Optional<Duration> wait = limit.countAddress(address);
        if (wait.isPresent()) {
            return new Outcome.Later(wait.get());
        }
        String name = possible(typed);
        boolean isOpen = limit.countAccount(name);
        Optional<Account> account = accounts.named(name);
        boolean matches = matches(name, password, address, account);
        boolean mayEnter = isOpen && account.flatMap(members::find).isPresent();
        return matches && mayEnter ? right(account.orElseThrow(), password, address) : new Outcome.Wrong();
    }

    private boolean matches(String name, String password, String address, Optional<Account> account) {
        try {
            return hashes.matches(password, account.map(Account::passwordHash).orElse(""));
        } catch (TooBusyException busy) {
            // nothing was tried: whoever waits for others is not locked by that
            limit.forgetAttempt(name, address);
            throw busy;
        }
    }

    private Outcome right(Account account, String password, String address) {
        limit.forgiveAddress(address);
        limit.forgiveAccount(account.signInName());
        if (hashes.isOutdated(account.passwordHash())) {
            accounts.rehash(account, hashes.of(password));
        }
        return new Outcome.Right(account);
    }
}
