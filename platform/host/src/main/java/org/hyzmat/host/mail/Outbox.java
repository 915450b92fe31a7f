package org.hyzmat.host.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.views.Language;
import org.hyzmat.platform.Page;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/** All SQL about messages. */
public final class Outbox {

    private static final String COLUMNS = """
            select m.id, m.kind, m.agency_id, m.account_id, m.link_id, m.address, m.language, m.state, m.trouble,
                   m.tries, m.next_at, m.created_at, m.created_by, m.changed_at
            from mail_message m
            """;

    /** A null agency is every agency; the type is named because a parameter that is null has none. */
    private static final String OF_AGENCY = " where (m.agency_id = :agency or cast(:agency as uuid) is null) ";

    /** Enough that nodes which take turns do not all reach for the same one. */
    private static final int CANDIDATES = 5;

    private final Jdbi jdbi;

    /** Messages in the host's own schema. */
    public Outbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Adds a message inside the transaction of what it tells. */
    public static void add(Handle handle, Message message) {
        handle.createUpdate("""
                        insert into mail_message (id, kind, agency_id, account_id, link_id, address, language, state,
                            trouble, tries, next_at, claim, created_at, created_by, changed_at)
                        values (:id, :kind, :agency, :account, :link, :address, :language, :state,
                            :trouble, :tries, :next, '', :at, :by, :at)
                        """)
                .bind("id", message.id())
                .bind("kind", message.kind().name())
                .bind("agency", message.about().agency())
                .bind("account", message.about().account())
                .bind("link", message.about().link())
                .bind("address", message.address())
                .bind("language", message.language().code())
                .bind("state", message.delivery().state().name())
                .bind("trouble", message.delivery().trouble().name())
                .bind("tries", message.delivery().tries())
                .bind("next", message.delivery().nextAt())
                .bind("at", message.createdAt())
                .bind("by", message.createdBy())
                .execute();
    }

    /** Takes back the messages of an account that are not sent, inside the transaction that voids their links. */
    public static void withdraw(Handle handle, UUID account, OffsetDateTime now) {
        handle.createUpdate("""
                        update mail_message set state = 'DISCARDED', trouble = 'OVER', changed_at = :now
                        where account_id = :account and state in ('WAITING', 'FAILED')
                        """).bind("account", account).bind("now", now).execute();
    }

    /**
     * Takes the message whose turn it is, so that nobody else sends it.
     *
     * @param claim by which it is taken, another each time
     * @param stale whoever took one at that time or before is taken to be gone
     * @return absent if there is none
     */
    Optional<Message> claim(String claim, OffsetDateTime now, OffsetDateTime stale) {
        return due(now, stale).stream()
                .filter(id -> take(id, claim, now, stale))
                .findFirst()
                .flatMap(id -> find(id, Optional.empty()));
    }

    private List<UUID> due(OffsetDateTime now, OffsetDateTime stale) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select m.id from mail_message m
                        where (m.state = 'WAITING' and m.next_at <= :now)
                            or (m.state = 'SENDING' and m.changed_at <= :stale)
                        order by m.next_at, m.id
                        limit :limit
                        """)
                .bind("now", now)
                .bind("stale", stale)
                .bind("limit", CANDIDATES)
                .mapTo(UUID.class)
                .list());
    }

    private boolean take(UUID id, String claim, OffsetDateTime now, OffsetDateTime stale) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                        update mail_message set state = 'SENDING', claim = :claim, tries = tries + 1, changed_at = :now
                        where id = :id and ((state = 'WAITING' and next_at <= :now)
                            or (state = 'SENDING' and changed_at <= :stale))
                        """)
                        .bind("id", id)
                        .bind("claim", claim)
                        .bind("now", now)
                        .bind("stale", stale)
                        .execute()
                == 1);
    }

    /** Says what came of a message that was taken, unless somebody else has taken it since. */
    void settle(UUID id, String claim, Message.Delivery delivery) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update mail_message
                        set state = :state, trouble = :trouble, next_at = :next, changed_at = :at, claim = ''
                        where id = :id and state = 'SENDING' and claim = :claim
                        """)
                .bind("id", id)
                .bind("claim", claim)
                .bind("state", delivery.state().name())
                .bind("trouble", delivery.trouble().name())
                .bind("next", delivery.nextAt())
                .bind("at", delivery.changedAt())
                .execute());
    }

    /** Lets those go at once that only waited for the server. */
    void hurry(OffsetDateTime now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update mail_message set next_at = :now
                        where state = 'WAITING' and next_at > :now
                            and trouble in ('UNREACHABLE', 'LOGIN', 'UNPROTECTED')
                        """).bind("now", now).execute());
    }

    /** Forgets messages about which nothing has been done since a time, and nothing will. */
    void tidy(OffsetDateTime before) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from mail_message
                        where state in ('SENT', 'FAILED', 'DISCARDED') and changed_at < :before
                        """).bind("before", before).execute());
    }

    /** A message of an agency, or of any. */
    Optional<Message> find(UUID id, Optional<UUID> agency) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + OF_AGENCY + " and m.id = :id")
                .bind("id", id)
                .bind("agency", agency)
                .map(Outbox::message)
                .findOne());
    }

    /** The message that was made last for an account. */
    public Optional<Message> newest(UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery(COLUMNS + """
                        where m.account_id = :account
                        order by m.created_at desc, m.id desc
                        limit 1
                        """)
                .bind("account", account)
                .map(Outbox::message)
                .findOne());
    }

    /** A page of the messages of an agency, or of all, the newest first. */
    Page<Message> page(Optional<UUID> agency, int number) {
        return jdbi.withHandle(handle -> {
            long total = handle.createQuery("select count(*) from mail_message m" + OF_AGENCY)
                    .bind("agency", agency)
                    .mapTo(Long.class)
                    .one();
            List<Message> rows = handle.createQuery(COLUMNS + OF_AGENCY + """
                            order by m.created_at desc, m.id desc
                            limit :limit offset :offset
                            """)
                    .bind("agency", agency)
                    .bind("limit", Page.SIZE)
                    .bind("offset", Page.offset(number))
                    .map(Outbox::message)
                    .list();
            return new Page<>(rows, number, Page.SIZE, total);
        });
    }

    /** Tries a message again from the beginning; one that was sent or is not wanted stays as it is. */
    void again(UUID id, OffsetDateTime now) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update mail_message set state = 'WAITING', tries = 0, next_at = :now, changed_at = :now
                        where id = :id and state in ('WAITING', 'FAILED')
                        """).bind("id", id).bind("now", now).execute());
    }

    /** Gives up a message that is not sent. */
    void discard(UUID id, OffsetDateTime now) {
        jdbi.useHandle(handle ->
                handle.createUpdate("""
                        update mail_message set state = 'DISCARDED', changed_at = :now
                        where id = :id and state in ('WAITING', 'FAILED')
                        """).bind("id", id).bind("now", now).execute());
    }

    private static Message message(ResultSet row, StatementContext context) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                MessageKind.valueOf(row.getString("kind")),
                new Message.About(
                        row.getObject("agency_id", UUID.class),
                        Optional.ofNullable(row.getObject("account_id", UUID.class)),
                        Optional.ofNullable(row.getObject("link_id", UUID.class))),
                row.getString("address"),
                Language.of(row.getString("language")).orElse(Language.EN),
                new Message.Delivery(
                        MessageState.valueOf(row.getString("state")),
                        Trouble.valueOf(row.getString("trouble")),
                        row.getInt("tries"),
                        row.getObject("next_at", OffsetDateTime.class),
                        row.getObject("changed_at", OffsetDateTime.class)),
                row.getObject("created_at", OffsetDateTime.class),
                row.getObject("created_by", UUID.class));
    }
}
