package org.hyzmat.mhpsscourses.join;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about links on which people enrol themselves. */
final class JoinLinkRepository {

    private static final String LINK = "select k.id, k.agency_id, k.run_id, k.last_on, k.ended from join_link k ";

    private final Jdbi jdbi;

    JoinLinkRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<JoinLink> ofRun(UUID agency, UUID run) {
        return jdbi.withHandle(handle -> handle.createQuery(LINK + """
                        where k.run_id = :run and k.agency_id = :agency
                        order by k.created_at desc, k.id
                        """)
                .bind("run", run)
                .bind("agency", agency)
                .map(ConstructorMapper.of(JoinLink.class))
                .list());
    }

    /** The link of a code, whoever asks. */
    Optional<JoinLink> of(JoinCode code) {
        return jdbi.withHandle(handle -> handle.createQuery(LINK + "where k.code_hash = :hash")
                .bind("hash", code.hash())
                .map(ConstructorMapper.of(JoinLink.class))
                .findOne());
    }

    /** Makes a link; false if the same form was handled already. */
    boolean add(Stamp stamp, UUID id, UUID run, JoinCode code, LocalDate lastOn) {
        return Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into join_link (id, agency_id, created_at, created_by, run_id, code_hash, last_on)
                        values (:id, :agency, :at, :by, :run, :hash, :last)
                        """))
                        .bind("id", id)
                        .bind("run", run)
                        .bind("hash", code.hash())
                        .bind("last", lastOn)
                        .execute());
    }

    void end(UUID agency, UUID run, UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update join_link
                        set version = version + 1, ended = true
                        where id = :id and run_id = :run and agency_id = :agency and not ended
                        """)
                .bind("id", id)
                .bind("run", run)
                .bind("agency", agency)
                .execute());
    }
}
