package org.hyzmat.people.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about the ways to reach a person. */
public final class ContactRepository {

    private final Jdbi jdbi;

    /** Works on the module's own schema. */
    public ContactRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The contacts of a person, the oldest first. */
    List<Contact> of(Visible visible, UUID person) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select c.id, c.person_id, c.version, c.phone, c.answered_by, c.safe_times, c.safe_means,
                               c.message_allowed
                        from contact c
                        where c.person_id = :person and <visible:c>
                        order by c.created_at, c.id
                        """))
                .bind("person", person)
                .map(Contact::map)
                .list());
    }

    /** One contact of a person. */
    Optional<Contact> find(Visible visible, UUID person, UUID id) {
        return of(visible, person).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst();
    }

    /** Adds a contact; nothing happens when the same form was handled already. */
    public void add(Stamp stamp, UUID id, UUID person, ContactDraft draft) {
        Once.create(jdbi, handle -> insert(handle, stamp, id, person, draft));
    }

    /** Adds a contact in a running transaction. */
    public static void insert(Handle handle, Stamp stamp, UUID id, UUID person, ContactDraft draft) {
        bind(stamp.on(handle.createUpdate("""
                insert into contact (id, agency_id, created_at, created_by, person_id, phone, answered_by, safe_times,
                    safe_means, message_allowed)
                values (:id, :agency, :at, :by, :person, :phone, :answered_by, :safe_times,
                    :safe_means, :message_allowed)
                """)), draft)
                .bind("id", id)
                .bind("person", person)
                .execute();
    }

    /** Changes a contact; false if it is not in the version that was changed. */
    boolean update(Visible visible, UUID id, int version, ContactDraft draft) {
        return jdbi.withHandle(handle -> bind(visible.on(handle.createUpdate("""
                        update contact c
                        set version = c.version + 1, phone = :phone, answered_by = :answered_by,
                            safe_times = :safe_times, safe_means = :safe_means, message_allowed = :message_allowed
                        where c.id = :id and c.version = :version and <visible:c>
                        """)), draft)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Removes a contact that is wrong or no longer safe; one that is gone already stays gone. */
    void remove(Visible visible, UUID id) {
        jdbi.useHandle(
                handle -> visible.on(handle.createUpdate("""
                        delete from contact c
                        where c.id = :id and <visible:c>
                        """)).bind("id", id).execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ContactDraft draft) {
        return statement
                .bind("phone", draft.phone())
                .bind("answered_by", draft.answeredBy())
                .bind("safe_times", draft.safeTimes())
                .bind("safe_means", String.join(" ", draft.safeMeans()))
                .bind("message_allowed", draft.messageAllowed());
    }
}
