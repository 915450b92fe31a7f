package org.hyzmat.independentliving.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.independentliving.user.ServiceUser;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.Visible;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;

/** All SQL about whom to reach in an emergency. */
final class ContactRepository {

    private final Jdbi jdbi;

    ContactRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The contacts of a service user, whoever is called first on top. */
    List<EmergencyContact> of(Visible visible, UUID user) {
        return jdbi.withHandle(handle -> visible.on(handle.createQuery("""
                        select c.id, c.version, c.position, c.name, c.relation, c.phone, c.note
                        from emergency_contact c
                        where c.service_user_id = :user and <visible:c>
                        order by c.position, c.created_at, c.id
                        """))
                .bind("user", user)
                .map(ConstructorMapper.of(EmergencyContact.class))
                .list());
    }

    /** One contact of a service user. */
    Optional<EmergencyContact> find(Visible visible, UUID user, UUID id) {
        return of(visible, user).stream()
                .filter(contact -> contact.id().equals(id))
                .findFirst();
    }

    /** Adds a contact; nothing happens when the same form was handled already. */
    void add(Stamp stamp, ServiceUser user, UUID id, ContactDraft draft) {
        Once.create(
                jdbi,
                handle -> bind(stamp.on(handle.createUpdate("""
                        insert into emergency_contact (id, agency_id, service_id, created_at, created_by,
                            service_user_id, position, name, relation, phone, note)
                        values (:id, :agency, :service, :at, :by, :user, :position, :name, :relation, :phone, :note)
                        """), user.agencyId(), user.serviceId()), draft)
                        .bind("id", id)
                        .bind("user", user.id())
                        .execute());
    }

    /** Changes a contact; false if it is not in the version that was changed. */
    boolean change(Visible visible, UUID id, int version, ContactDraft draft) {
        return jdbi.withHandle(handle -> bind(visible.on(handle.createUpdate("""
                        update emergency_contact c
                        set version = c.version + 1, position = :position, name = :name, relation = :relation,
                            phone = :phone, note = :note
                        where c.id = :id and c.version = :version and <visible:c>
                        """)), draft)
                        .bind("id", id)
                        .bind("version", version)
                        .execute()
                == 1);
    }

    /** Removes a contact; one that is gone already stays gone. */
    void remove(Visible visible, UUID id) {
        jdbi.useHandle(
                handle -> visible.on(handle.createUpdate("""
                        delete from emergency_contact c
                        where c.id = :id and <visible:c>
                        """)).bind("id", id).execute());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, ContactDraft draft) {
        return statement
                .bind("position", draft.position())
                .bind("name", draft.name())
                .bind("relation", draft.relation())
                .bind("phone", draft.phone())
                .bind("note", draft.note());
    }
}
