package org.hyzmat.host.accounts.signin;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.host.accounts.store.Account;
import org.hyzmat.host.accounts.store.Session;
import org.hyzmat.host.accounts.store.SessionRepository;
import org.hyzmat.host.accounts.store.Token;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;

/** Who is signed in where: begins, continues and ends sessions, which all nodes find in the database. */
public final class Sessions {

    /** Writing at each request would cost more than reading. */
    private static final Duration SEEN_AGAIN = Duration.ofMinutes(1);

    /** How long a code or a second factor is waited for. */
    private static final Duration UNFINISHED = Duration.ofMinutes(15);

    /** How long it is known whose session it was that ended by itself: a form may still be open in its browser. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Office office;
    private final SessionRepository rows;
    private final Members members;
    private final SessionLimits limits;
    private final Predicate<WorkforceMember> administers;

    /**
     * Sessions within limits.
     *
     * @param administers whether somebody may not do without a second factor
     */
    public Sessions(Office office, SessionLimits limits, Predicate<WorkforceMember> administers) {
        this.office = office;
        this.rows = new SessionRepository(office.jdbi());
        this.members = new Members(office);
        this.limits = limits;
        this.administers = administers;
    }

    /**
     * Begins a session of somebody who gave the right password.
     *
     * @param agent what the browser says it is
     * @return the token by which it is known
     */
    public String begin(UUID account, String agent) {
        return begin(account, agent, false);
    }

    /** Begins another session of somebody who was here already, in place of one that ended with a change. */
    String again(Presence presence) {
        return begin(
                presence.id(), presence.session().agent(), presence.session().hasSecondFactor());
    }

    private String begin(UUID account, String agent, boolean hasSecondFactor) {
        OffsetDateTime now = office.now();
        OffsetDateTime forgotten = now.minus(REMEMBERED);
        rows.tidy(forgotten.minus(limits.idle()), forgotten);
        String token = Token.next();
        Session begun = new Session(
                office.ids().next(), account, agent, hasSecondFactor, "", now, now, now.plus(limits.absolute()));
        rows.add(begun, token);
        return token;
    }

    /** Who is behind a token, and notes that they are there. */
    public Optional<Presence> find(String token) {
        return rows.find(token).flatMap(this::present);
    }

    private Optional<Presence> present(SessionRepository.Owned owned) {
        OffsetDateTime now = office.now();
        Optional<Presence> present = isAlive(owned.session(), now)
                ? members.find(owned.account())
                        .map(member -> new Presence(owned.account(), owned.session(), member, administers.test(member)))
                        .filter(presence -> isInTime(presence, now))
                : Optional.empty();
        if (present.isPresent() && isDue(owned.session(), now)) {
            rows.see(owned.session().id(), now);
        }
        return present;
    }

    /**
     * Whose session it was that ended by itself not long ago. Somebody who signed out, was signed out or has left is
     * not found, nor is anybody of whom something was still wanted.
     */
    public Optional<Account> lapsed(String token) {
        OffsetDateTime now = office.now();
        return rows.find(token)
                .filter(owned -> !isAlive(owned.session(), now) && isRemembered(owned.session(), now))
                .flatMap(owned -> members.find(owned.account())
                        .map(member ->
                                new Presence(owned.account(), owned.session(), member, administers.test(member))))
                .filter(presence -> presence.stage() == Stage.COMPLETE)
                .map(Presence::account);
    }

    private boolean isRemembered(Session session, OffsetDateTime now) {
        return isAlive(session, now.minus(REMEMBERED));
    }

    /** Forgets a session that ended by itself, in whose place another has begun. */
    public void replace(String token) {
        rows.find(token)
                .ifPresent(
                        owned -> rows.end(owned.account().id(), owned.session().id()));
    }

    private boolean isAlive(Session session, OffsetDateTime now) {
        return session.endsAt().isAfter(now)
                && session.lastSeenAt().plus(limits.idle()).isAfter(now);
    }

    private static boolean isInTime(Presence presence, OffsetDateTime now) {
        return presence.stage() == Stage.COMPLETE
                || presence.session().begunAt().plus(UNFINISHED).isAfter(now);
    }

    private static boolean isDue(Session session, OffsetDateTime now) {
        return session.lastSeenAt().plus(SEEN_AGAIN).isBefore(now);
    }

    /** Knows a session by another token after a code was given. */
    public String confirm(Presence presence) {
        String token = Token.next();
        rows.confirm(presence.session().id(), token);
        return token;
    }

    /** The secret of a second factor that is shown in a session until it is confirmed. */
    void offer(Presence presence, String secret) {
        rows.offer(presence.session().id(), secret);
    }

    /** Where somebody is signed in. */
    public List<Session> of(Account account) {
        OffsetDateTime now = office.now();
        return rows.of(account.id(), now.minus(limits.idle()), now);
    }

    /** Ends the session of this browser. */
    public void end(Presence presence) {
        rows.end(presence.id(), presence.session().id());
    }

    /** Ends one session of an account. */
    public void end(Account account, UUID session) {
        rows.end(account.id(), session);
    }

    /** Ends every session of an account. */
    public void endAll(Account account) {
        rows.endAll(account.id());
    }
}
