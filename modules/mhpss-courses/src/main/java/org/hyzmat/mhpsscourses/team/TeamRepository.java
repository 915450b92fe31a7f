package org.hyzmat.mhpsscourses.team;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about who teaches in runs and who supports them. */
public final class TeamRepository {

    private final Jdbi jdbi;

    public TeamRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who teaches in a run, in the order in which they were named. */
    public List<Trainer> trainers(UUID agency, UUID run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select t.id, coalesce(t.person_id, cast('00000000-0000-0000-0000-000000000000' as uuid))
                            as person_id, t.name, t.remote, t.organisation
                        from run_trainer t
                        where t.run_id = :run and t.agency_id = :agency
                        order by t.created_at, t.id
                        """)
                .bind("run", run)
                .bind("agency", agency)
                .map(ConstructorMapper.of(Trainer.class))
                .list());
    }

    /** Names somebody; false if the same form was handled already. */
    public boolean add(Stamp stamp, UUID run, Trainer trainer) {
        return Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into run_trainer (id, agency_id, created_at, created_by, run_id, person_id, name, remote,
                            organisation)
                        values (:id, :agency, :at, :by, :run, :person, :name, :remote, :organisation)
                        """))
                        .bind("id", trainer.id())
                        .bind("run", run)
                        .bind("person", Optional.of(trainer.personId()).filter(id -> !id.equals(Trainer.GUEST)))
                        .bind("name", trainer.name())
                        .bind("remote", trainer.remote())
                        .bind("organisation", trainer.organisation())
                        .execute());
    }

    /** Takes somebody out. */
    public void removeTrainer(UUID agency, UUID run, UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from run_trainer where id = :id and run_id = :run and agency_id = :agency
                        """)
                .bind("id", id)
                .bind("run", run)
                .bind("agency", agency)
                .execute());
    }

    /** Which agencies support a run, in the order in which they were named. */
    public List<Supporter> supporters(UUID agency, UUID run) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.id, s.supporter_id, s.role
                        from run_supporter s
                        where s.run_id = :run and s.agency_id = :agency
                        order by s.created_at, s.id
                        """)
                .bind("run", run)
                .bind("agency", agency)
                .map(ConstructorMapper.of(Supporter.class))
                .list());
    }

    /** Names an agency; false if it was named in this role before. */
    public boolean add(Stamp stamp, UUID run, Supporter supporter) {
        return Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into run_supporter (id, agency_id, created_at, created_by, run_id, supporter_id, role)
                        values (:id, :agency, :at, :by, :run, :supporter, :role)
                        """))
                        .bind("id", supporter.id())
                        .bind("run", run)
                        .bind("supporter", supporter.supporterId())
                        .bind("role", supporter.role())
                        .execute());
    }

    /** Takes an agency out. */
    public void removeSupporter(UUID agency, UUID run, UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        delete from run_supporter where id = :id and run_id = :run and agency_id = :agency
                        """)
                .bind("id", id)
                .bind("run", run)
                .bind("agency", agency)
                .execute());
    }
}
