package org.hyzmat.host.accounts.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about links that are used once. */
public final class LinkRepository {

    private static final String COLUMNS =
            "select l.id, l.account_id, l.purpose, l.ends_at, l.used_at from account_link l";

    private final Jdbi jdbi;

    /** Links in the host's own schema. */
    public LinkRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * A link as it stands.
     *
     * @param isUsed whether it opened its page already
     */
    public record Kept(Link link, boolean isUsed) {}

    /** Adds a link that is known by a token. */
    public void add(Link link, String token, UUID by, OffsetDateTime now) {
        jdbi.useHandle(handle -> add(handle, link, token, by, now));
    }

    /** The same inside a transaction. */
    public static void add(Handle handle, Link link, String token, UUID by, OffsetDateTime now) {
        handle.createUpdate("""
                        insert into account_link (id, token_hash, account_id, purpose, ends_at, created_at, created_by)
                        values (:id, :hash, :account, :purpose, :ends, :at, :by)
                        """)
                .bind("at", now)
                .bind("by", by)
                .bind("id", link.id())
                .bind("hash", Token.hash(token))
                .bind("account", link.account())
                .bind("purpose", link.purpose().name())
                .bind("ends", link.endsAt())
                .execute();
    }

    /** Forgets the links of an account that nobody used, inside a transaction. */
    public static void drop(Handle handle, UUID account) {
        handle.createUpdate("delete from account_link where account_id = :account and used_at is null")
                .bind("account", account)
                .execute();
    }

    /** The same for links that were sent to another address than this, inside a transaction. */
    static void dropSentElsewhere(Handle handle, UUID account, String address) {
        handle.createUpdate("""
                        delete from account_link
                        where account_id = :account and used_at is null and id in (
                            select m.link_id from mail_message m
                            where m.account_id = :account and m.address <> :address)
                        """)
                .bind("account", account)
                .bind("address", address)
                .execute();
    }

    /** The link of a token that can still be used. */
    public Optional<Link> find(String token, OffsetDateTime now) {
        return look(token)
                .filter(kept -> !kept.isUsed() && kept.link().endsAt().isAfter(now))
                .map(Kept::link);
    }

    /** The link of a token, whatever became of it. */
    public Optional<Kept> look(String token) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + " where l.token_hash = :hash")
                .bind("hash", Token.hash(token))
                .map(LinkRepository::kept)
                .findOne());
    }

    /** A link by its id if it can still be used. */
    public Optional<Link> open(UUID id, OffsetDateTime now) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + " where l.id = :id and l.used_at is null and l.ends_at > :now")
                        .bind("id", id)
                        .bind("now", now)
                        .map(LinkRepository::kept)
                        .findOne()
                        .map(Kept::link));
    }

    private static Kept kept(ResultSet row, StatementContext context) throws SQLException {
        Link link = new Link(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                LinkPurpose.valueOf(row.getString("purpose")),
                row.getObject("ends_at", OffsetDateTime.class));
        return new Kept(link, row.getObject("used_at", OffsetDateTime.class) != null);
    }

    /** Uses a link up inside a transaction; false if somebody was faster. */
    public static boolean use(Handle handle, UUID link, OffsetDateTime now) {
        return handle.createUpdate("update account_link set used_at = :now where id = :id and used_at is null")
                        .bind("id", link)
                        .bind("now", now)
                        .execute()
                == 1;
    }
}
