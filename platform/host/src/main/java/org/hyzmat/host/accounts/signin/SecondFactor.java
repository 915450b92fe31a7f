package org.hyzmat.host.accounts.signin;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.factor.TimedCodes;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.SecondFactorRepository;
import org.hyzmat.host.accounts.store.Token;
import org.hyzmat.platform.office.Office;

/** Asks for codes of the second factor, switches it on and off, and makes the codes that stand in for it. */
public final class SecondFactor {

    private static final int CODES = 10;

    private final Office office;
    private final SignInLimit limit;
    private final AccountRepository accounts;
    private final SecondFactorRepository factors;

    /** Second factors of the accounts of an office. */
    public SecondFactor(Office office, SignInLimit limit) {
        this.office = office;
        this.limit = limit;
        this.accounts = new AccountRepository(office.jdbi());
        this.factors = new SecondFactorRepository(office.jdbi());
    }

    /** Whether a code is right, one of the app or one from paper; it is used up by that. */
    public boolean accepts(Account account, String code) {
        String who = "code " + account.id();
        boolean right = limit.countAccount(who) && (isOfApp(account, code) || isOfPaper(account, code));
        if (right) {
            limit.forgiveAccount(who);
        }
        return right;
    }

    private boolean isOfApp(Account account, String code) {
        OptionalLong step =
                TimedCodes.step(account.totpSecret(), code, office.clock().instant());
        return step.isPresent() && accounts.useStep(account.id(), step.getAsLong());
    }

    private boolean isOfPaper(Account account, String code) {
        return factors.useCode(account.id(), code, office.now());
    }

    /** The secret that is shown to somebody who has no second factor yet: the same until it is confirmed. */
    public String offered(Presence presence, Sessions sessions) {
        String known = presence.session().totpOffered();
        if (!known.isEmpty()) {
            return known;
        }
        String secret = TimedCodes.secret();
        sessions.offer(presence, secret);
        return secret;
    }

    /**
     * Switches on the factor that was offered if a code shows that an app has taken it over.
     *
     * @return the codes that stand in for it, which nobody sees again; absent if the code is wrong
     */
    public Optional<List<String>> switchOn(Presence presence, String code) {
        String secret = presence.session().totpOffered();
        OptionalLong step = secret.isEmpty()
                ? OptionalLong.empty()
                : TimedCodes.step(secret, code, office.clock().instant());
        if (step.isEmpty()) {
            return Optional.empty();
        }
        List<String> codes = codes();
        factors.switchOn(presence.id(), secret, step.getAsLong(), codes, office.now());
        return Optional.of(codes);
    }

    /** Does without. */
    public void switchOff(Account account) {
        factors.switchOff(account.id());
    }

    /** New codes in place of all earlier ones, which nobody sees again. */
    public List<String> newCodes(Account account) {
        List<String> codes = codes();
        factors.replaceCodes(account.id(), codes);
        return codes;
    }

    /** How many codes are left. */
    public int codesLeft(Account account) {
        return factors.countCodes(account.id());
    }

    private static List<String> codes() {
        return Stream.generate(Token::nextShort).limit(CODES).toList();
    }
}
