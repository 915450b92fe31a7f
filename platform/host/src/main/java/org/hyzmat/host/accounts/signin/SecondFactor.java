package org.hyzmat.host.accounts.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.host.accounts.factor.TimedCodes;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.AccountRepository;
import org.hyzmat.host.accounts.store.SecondFactorRepository;
import org.hyzmat.host.accounts.store.SessionRepository;
import org.hyzmat.host.accounts.store.SessionRepository.Stray;
import org.hyzmat.host.accounts.store.Token;
import org.hyzmat.platform.office.Office;

/** Asks for codes of the second factor, switches it on and off, and makes the codes that stand in for it. */
public final class SecondFactor {

    private static final int CODES = 10;

    private final Office office;
    private final SignInLimit limit;
    private final AccountRepository accounts;
    private final SecondFactorRepository factors;
    private final SessionRepository sessions;

    /** Second factors of the accounts of an office. */
    public SecondFactor(Office office, SignInLimit limit) {
        this.office = office;
        this.limit = limit;
        this.accounts = new AccountRepository(office.jdbi());
        this.factors = new SecondFactorRepository(office.jdbi());
        this.sessions = new SessionRepository(office.jdbi());
    }

    private static String counted(Account account) {
        return "code " + account.id();
    }

    /** Whether a code is right, one of the app or one from paper; it is used up by that. */
    public boolean accepts(Account account, String code) {
        String who = counted(account);
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

    /**
     * How many minutes the clock of a phone is fast, slow if less than none, after a code of it was refused. It takes
     * two codes, one after the other, that are wrong by the same time: if one were enough, a code that was guessed for
     * a later moment would be told from any other, and could be used then.
     *
     * @return absent if the codes do not show it
     */
    public OptionalLong minutesOff(Presence presence, String code) {
        if (!limit.isAccountOpen(counted(presence.account()))) {
            return OptionalLong.empty();
        }
        Instant now = office.clock().instant();
        UUID session = presence.session().id();
        Optional<Stray> before = sessions.stray(session);
        OptionalLong step = TimedCodes.strayStep(presence.account().totpSecret(), code, now);
        Optional<Stray> here = step.isPresent()
                ? Optional.of(new Stray(step.getAsLong(), step.getAsLong() - TimedCodes.current(now)))
                : Optional.empty();
        sessions.note(session, here);
        boolean isShown = here.isPresent()
                && before.filter(first -> isFollowed(first, here.get())).isPresent();
        return isShown ? OptionalLong.of(TimedCodes.minutesOff(step.getAsLong(), now)) : OptionalLong.empty();
    }

    /** Whether a later code of the same clock was typed next; within a step of it, since people are slow. */
    private static boolean isFollowed(Stray first, Stray next) {
        return next.step() > first.step() && Math.abs(next.by() - first.by()) <= 1;
    }

    /** The same for a secret that is only now shown to somebody, who can read all its codes: one is enough. */
    public OptionalLong minutesOffAtFirst(Presence presence, String code) {
        Instant now = office.clock().instant();
        String secret = presence.session().totpOffered();
        OptionalLong step = secret.isEmpty() ? OptionalLong.empty() : TimedCodes.strayStep(secret, code, now);
        return step.isPresent() ? OptionalLong.of(TimedCodes.minutesOff(step.getAsLong(), now)) : step;
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
