package org.hyzmat.mhpsscourses.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about who came to a consultation. */
final class PartyRepository {

    private final Jdbi jdbi;

    PartyRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who came, by sector and organisation. */
    List<Party> of(Consultation consultation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.id, p.version, p.organisation, p.sector, p.people, p.approximate
                        from consultation_party p
                        where p.consultation_id = :consultation
                        order by p.sector, p.organisation, p.id
                        """)
                .bind("consultation", consultation.id())
                .map(ConstructorMapper.of(Party.class))
                .list());
    }

    Optional<Party> find(Consultation consultation, UUID id) {
        return of(consultation).stream().filter(party -> party.id().equals(id)).findFirst();
    }

    /** Adds one; nothing happens when the same form was handled already. */
    void add(Stamp stamp, UUID id, Consultation consultation, PartyDraft draft) {
        Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into consultation_party (id, agency_id, created_at, created_by, consultation_id,
                            organisation, sector, people, approximate)
                        values (:id, :agency, :at, :by, :consultation, :organisation, :sector, :people, :approximate)
                        """))
                        .bind("id", id)
                        .bind("consultation", consultation.id())
                        .bindMethods(draft)
                        .execute());
    }

    /**
     * Changes one unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    boolean change(Consultation consultation, UUID id, int version, PartyDraft draft) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update consultation_party
                                set version = version + 1, organisation = :organisation, sector = :sector,
                                    people = :people, approximate = :approximate
                                where id = :id and version = :version and consultation_id = :consultation
                                """)
                        .bind("id", id)
                        .bind("version", version)
                        .bind("consultation", consultation.id())
                        .bindMethods(draft)
                        .execute()
                == 1);
    }

    /** Removes one; one that is gone stays gone. */
    void remove(Consultation consultation, UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from consultation_party where id = :id and consultation_id = :consultation")
                .bind("id", id)
                .bind("consultation", consultation.id())
                .execute());
    }
}
