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

/** All SQL about drafts of forms; each statement that reads them names whose they are. */
public final class DraftRepository {

    private static final String SELECT = "select id, account_id, form_hash, content, saved_at from form_draft ";

    private final Jdbi jdbi;

    /** Drafts in the host's own schema. */
    public DraftRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Keeps a draft in place of an earlier one of the same form, and of all the newest alone. */
    public void keep(Sealed draft, int most) {
        jdbi.useTransaction(handle -> {
            // in turn for one person: two windows with the same form would both find none
            handle.createQuery("select id from account where id = :account for update")
                    .bind("account", draft.account())
                    .mapTo(UUID.class)
                    .one();
            drop(handle, draft.account(), draft.form());
            add(handle, draft);
            List<UUID> all = handle.createQuery("""
                            select id from form_draft
                            where account_id = :account
                            order by saved_at desc, id
                            """)
                    .bind("account", draft.account())
                    .mapTo(UUID.class)
                    .list();
            all.stream()
                    .skip(most)
                    .forEach(old -> handle.createUpdate("delete from form_draft where id = :id")
                            .bind("id", old)
                            .execute());
        });
    }

    private static void add(Handle handle, Sealed draft) {
        handle.createUpdate("""
                        insert into form_draft (id, account_id, form_hash, content, saved_at)
                        values (:id, :account, :form, :content, :saved)
                        """)
                .bind("id", draft.id())
                .bind("account", draft.account())
                .bind("form", draft.form())
                .bind("content", draft.content())
                .bind("saved", draft.savedAt())
                .execute();
    }

    /** The draft of a form. */
    public Optional<Sealed> find(UUID account, String form, OffsetDateTime since) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT + "where account_id = :account and form_hash = :form and saved_at > :since")
                .bind("account", account)
                .bind("form", form)
                .bind("since", since)
                .map(DraftRepository::draft)
                .findOne());
    }

    /** A draft by its id. */
    public Optional<Sealed> find(UUID account, UUID id, OffsetDateTime since) {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "where account_id = :account and id = :id and saved_at > :since")
                        .bind("account", account)
                        .bind("id", id)
                        .bind("since", since)
                        .map(DraftRepository::draft)
                        .findOne());
    }

    /** Throws the draft of a form away. */
    public void drop(UUID account, String form) {
        jdbi.useHandle(handle -> drop(handle, account, form));
    }

    private static void drop(Handle handle, UUID account, String form) {
        handle.createUpdate("delete from form_draft where account_id = :account and form_hash = :form")
                .bind("account", account)
                .bind("form", form)
                .execute();
    }

    static void dropAll(Handle handle, UUID account) {
        handle.createUpdate("delete from form_draft where account_id = :account")
                .bind("account", account)
                .execute();
    }

    /** Forgets what nobody came back for. */
    public void purge(OffsetDateTime before) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from form_draft where saved_at <= :before")
                .bind("before", before)
                .execute());
    }

    private static Sealed draft(ResultSet row, StatementContext context) throws SQLException {
        return new Sealed(
                row.getObject("id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getString("form_hash"),
                row.getString("content"),
                row.getObject("saved_at", OffsetDateTime.class));
    }
}
