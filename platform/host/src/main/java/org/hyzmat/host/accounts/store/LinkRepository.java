package org.hyzmat.host.accounts.store;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All SQL about links that are used once. */
public final class LinkRepository {

    private final Jdbi jdbi;

    /** Links in the host's own schema. */
    public LinkRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds a link that is known by a token, in place of those of the same account that nobody used. */
    public void add(Link link, String token, UUID by, OffsetDateTime now) {
        jdbi.useTransaction(handle -> {
            link.account().ifPresent(account -> drop(handle, account));
            handle.createUpdate("""
                            insert into account_link (id, token_hash, account_id, purpose, ends_at, created_at,
                                created_by)
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
        });
    }

    private static void drop(Handle handle, UUID account) {
        handle.createUpdate("delete from account_link where account_id = :account and used_at is null")
                .bind("account", account)
                .execute();
    }

    /** The link of a token that can still be used. */
    public Optional<Link> find(String token, OffsetDateTime now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select l.id, l.account_id, l.purpose, l.ends_at
                        from account_link l
                        where l.token_hash = :hash and l.used_at is null and l.ends_at > :now
                        """)
                .bind("hash", Token.hash(token))
                .bind("now", now)
                .map((row, context) -> new Link(
                        row.getObject("id", UUID.class),
                        Optional.ofNullable(row.getObject("account_id", UUID.class)),
                        LinkPurpose.valueOf(row.getString("purpose")),
                        row.getObject("ends_at", OffsetDateTime.class)))
                .findOne());
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
