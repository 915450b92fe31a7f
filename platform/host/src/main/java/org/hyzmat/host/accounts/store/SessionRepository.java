package org.hyzmat.host.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about sessions. */
public final class SessionRepository {

    private static final String COLUMNS = """
            s.id, s.account_id, s.agent, s.has_second_factor, s.totp_offered, s.begun_at, s.last_seen_at, s.ends_at
            """;

    private final Jdbi jdbi;

    /** Sessions in the host's own schema. */
    public SessionRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A session with whose it is. */
    public record Owned(Session session, Account account) {}

    /** Adds a session that is known by a token. */
    public void add(Session session, String token) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into account_session (id, token_hash, account_id, agent, has_second_factor, totp_offered,
                            begun_at, last_seen_at, ends_at)
                        values (:id, :hash, :account, :agent, :second, :offered, :begun, :seen, :ends)
                        """)
                .bind("id", session.id())
                .bind("hash", Token.hash(token))
                .bind("account", session.account())
                .bind("agent", session.agent())
                .bind("second", session.hasSecondFactor())
                .bind("offered", session.totpOffered())
                .bind("begun", session.begunAt())
                .bind("seen", session.lastSeenAt())
                .bind("ends", session.endsAt())
                .execute());
    }

    /** The session of a token, over or not. */
    public Optional<Owned> find(String token) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + ", " + AccountRepository.COLUMNS + """
                        from account_session s
                        join account a on a.id = s.account_id
                        where s.token_hash = :hash
                        """)
                .bind("hash", Token.hash(token))
                .map((row, context) -> new Owned(session(row, context), AccountRepository.account(row, context)))
                .findOne());
    }

    /** The sessions of an account that are not over, the one seen last first. */
    public List<Session> of(UUID account, OffsetDateTime seenSince, OffsetDateTime now) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + """
                        from account_session s
                        where s.account_id = :account and s.last_seen_at > :since and s.ends_at > :now
                        order by s.last_seen_at desc, s.id
                        """)
                .bind("account", account)
                .bind("since", seenSince)
                .bind("now", now)
                .map(SessionRepository::session)
                .list());
    }

    /** Notes that somebody is there. */
    public void see(UUID session, OffsetDateTime now) {
        jdbi.useHandle(handle -> handle.createUpdate("update account_session set last_seen_at = :now where id = :id")
                .bind("id", session)
                .bind("now", now)
                .execute());
    }

    /** Notes the secret of a second factor that is shown. */
    public void offer(UUID session, String secret) {
        jdbi.useHandle(handle -> handle.createUpdate("update account_session set totp_offered = :secret where id = :id")
                .bind("id", session)
                .bind("secret", secret)
                .execute());
    }

    /** A code of another time: its step, and how many steps away that is. */
    public record Stray(long step, long by) {}

    /** The code of another time that was typed last in a session, absent if it was none. */
    public Optional<Stray> stray(UUID session) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select totp_stray_step, totp_stray_by from account_session
                        where id = :id and totp_stray_step is not null
                        """)
                .bind("id", session)
                .map((row, context) -> new Stray(row.getLong("totp_stray_step"), row.getLong("totp_stray_by")))
                .findOne());
    }

    /** Notes the code of another time that was typed last. */
    public void note(UUID session, Optional<Stray> stray) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update account_session set totp_stray_step = :step, totp_stray_by = :by where id = :id
                        """)
                .bind("id", session)
                .bind("step", stray.map(Stray::step))
                .bind("by", stray.map(Stray::by))
                .execute());
    }

    /** Knows a session by another token from now on, after a code was given; false if it is over. */
    public boolean confirm(UUID session, String token) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update account_session
                        set token_hash = :hash, has_second_factor = true, totp_offered = ''
                        where id = :id
                        """)
                        .bind("id", session)
                        .bind("hash", Token.hash(token))
                        .execute()
                == 1);
    }

    /** Ends one session of an account. */
    public void end(UUID account, UUID session) {
        jdbi.useHandle(
                handle -> handle.createUpdate("delete from account_session where account_id = :account and id = :id")
                        .bind("account", account)
                        .bind("id", session)
                        .execute());
    }

    /** Ends every session of an account. */
    public void endAll(UUID account) {
        jdbi.useHandle(handle -> endAll(handle, account));
    }

    static void endAll(Handle handle, UUID account) {
        handle.createUpdate("delete from account_session where account_id = :account")
                .bind("account", account)
                .execute();
    }

    /** Forgets sessions that are over. */
    public void tidy(OffsetDateTime seenSince, OffsetDateTime now) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from account_session where last_seen_at <= :since or ends_at <= :now")
                .bind("since", seenSince)
                .bind("now", now)
                .execute());
    }

    private static Session session(ResultSet row, StatementContext context) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("agent"),
                row.getBoolean("has_second_factor"),
                row.getString("totp_offered"),
                row.getObject("begun_at", OffsetDateTime.class),
                row.getObject("last_seen_at", OffsetDateTime.class),
                row.getObject("ends_at", OffsetDateTime.class));
    }
}
