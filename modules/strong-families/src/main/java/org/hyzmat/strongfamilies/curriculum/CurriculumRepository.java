package org.hyzmat.strongfamilies.curriculum;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about programmes, their versions and outlines. */
public final class CurriculumRepository {

    private static final String VERSION = """
            select v.id, v.agency_id, v.version, v.curriculum_id, v.number, v.child_age_from, v.child_age_to,
                v.families_from, v.families_to, v.required_sessions, c.name_en, c.name_ru, c.name_tk,
                v.note_en, v.note_ru, v.note_tk,
                (select coalesce(max(s.week), 0) from curriculum_session s where s.curriculum_version_id = v.id)
                    as weeks, v.in_use
            from curriculum_version v
            join curriculum c on c.id = v.curriculum_id
            """;

    private final Jdbi jdbi;
    private final IdSource ids;
    private final TimePointRepository points;

    public CurriculumRepository(Jdbi jdbi, IdSource ids) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.points = new TimePointRepository(ids);
    }

    /** The versions that came with the portal and those of some agencies, the newest of each programme first. */
    public List<CurriculumVersion> versions(Collection<UUID> agencies) {
        return jdbi.withHandle(handle -> handle.createQuery(VERSION + """
                        where v.agency_id = :everybody or v.agency_id = any(:agencies)
                        order by c.id, v.number desc, v.id
                        """)
                .bind("everybody", CurriculumVersion.EVERYBODY)
                .bindArray("agencies", UUID.class, agencies.toArray())
                .map(ConstructorMapper.of(CurriculumVersion.class))
                .list());
    }

    public Optional<CurriculumVersion> find(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(VERSION + "where v.id = :id")
                .bind("id", id)
                .map(ConstructorMapper.of(CurriculumVersion.class))
                .findOne());
    }

    /** The sessions of a version, week by week. */
    public List<CurriculumSession> outline(UUID version) {
        return jdbi.withHandle(handle -> outline(handle, version));
    }

    private static List<CurriculumSession> outline(Handle handle, UUID version) {
        return handle.createQuery("""
                        select id, week, sort_order, strand, minutes, title_en, title_ru, title_tk, unconfirmed
                        from curriculum_session
                        where curriculum_version_id = :version
                        order by week, sort_order, strand, id
                        """)
                .bind("version", version)
                .map(ConstructorMapper.of(CurriculumSession.class))
                .list();
    }

    /** When the families of a version are asked, the first time first. */
    public List<TimePoint> timePoints(UUID version) {
        return jdbi.withHandle(handle -> TimePointRepository.ofVersion(handle, version));
    }

    /**
     * Makes a new version of a programme as a copy of another.
     *
     * @return false if it was made before
     */
    public boolean copy(UUID id, CurriculumVersion from, Actor actor, OffsetDateTime now) {
        return Once.create(jdbi, handle -> {
            new Stamp(actor, now)
                    .on(handle.createUpdate("""
                            insert into curriculum_version (id, agency_id, created_at, created_by, curriculum_id,
                                number, child_age_from, child_age_to, families_from, families_to,
                                required_sessions, note_en, note_ru, note_tk)
                            select :id, :agency, :at, :by, v.curriculum_id,
                                (select max(w.number) + 1 from curriculum_version w
                                    where w.curriculum_id = v.curriculum_id
                                        and (w.agency_id = :agency or w.agency_id = :everybody)),
                                v.child_age_from, v.child_age_to, v.families_from, v.families_to,
                                v.required_sessions, v.note_en, v.note_ru, v.note_tk
                            from curriculum_version v
                            where v.id = :from
                            """))
                    .bind("id", id)
                    .bind("everybody", CurriculumVersion.EVERYBODY)
                    .bind("from", from.id())
                    .execute();
            for (CurriculumSession session : outline(handle, from.id())) {
                insert(handle, id, session, actor, now);
            }
            points.replace(handle, id, TimePointRepository.ofVersion(handle, from.id()), actor, now);
        });
    }

    /**
     * Replaces what a version says, unless a group follows it or it was changed in between.
     *
     * @param version the number by which a change in between is noticed
     * @return false if nothing was replaced
     */
    public boolean change(UUID id, int version, CurriculumDraft draft, Actor actor, OffsetDateTime now) {
        return jdbi.inTransaction(handle -> {
            if (!changeFrame(handle, id, version, draft, actor.agency())) {
                return false;
            }
            handle.createUpdate("delete from curriculum_session where curriculum_version_id = :id")
                    .bind("id", id)
                    .execute();
            for (CurriculumSession session : draft.outline()) {
                insert(handle, id, session, actor, now);
            }
            points.replace(handle, id, draft.timePoints(), actor, now);
            return true;
        });
    }

    private static boolean changeFrame(Handle handle, UUID id, int version, CurriculumDraft draft, UUID agency) {
        return handle.createUpdate("""
                                update curriculum_version
                                set version = version + 1, child_age_from = :ageFrom, child_age_to = :ageTo,
                                    families_from = :familiesFrom, families_to = :familiesTo,
                                    required_sessions = :requiredSessions,
                                    note_en = :noteEn, note_ru = :noteRu, note_tk = :noteTk
                                where id = :id and version = :version and agency_id = :agency and not in_use
                                """)
                        .bind("ageFrom", draft.childAgeFrom())
                        .bind("ageTo", draft.childAgeTo())
                        .bind("familiesFrom", draft.familiesFrom())
                        .bind("familiesTo", draft.familiesTo())
                        .bind("requiredSessions", draft.requiredSessions())
                        .bind("noteEn", draft.note().en())
                        .bind("noteRu", draft.note().ru())
                        .bind("noteTk", draft.note().tk())
                        .bind("id", id)
                        .bind("version", version)
                        .bind("agency", agency)
                        .execute()
                == 1;
    }

    private void insert(Handle handle, UUID version, CurriculumSession session, Actor actor, OffsetDateTime now) {
        new Stamp(actor, now)
                .on(handle.createUpdate("""
                        insert into curriculum_session (id, agency_id, created_at, created_by, curriculum_version_id,
                            week, sort_order, strand, minutes, title_en, title_ru, title_tk, unconfirmed)
                        values (:id, :agency, :at, :by, :version,
                            :week, :sortOrder, :strand, :minutes, :titleEn, :titleRu, :titleTk, :unconfirmed)
                        """))
                .bind("id", ids.next())
                .bind("version", version)
                .bind("week", session.week())
                .bind("sortOrder", session.sortOrder())
                .bind("strand", session.strand())
                .bind("minutes", session.minutes())
                .bind("titleEn", session.title().en())
                .bind("titleRu", session.title().ru())
                .bind("titleTk", session.title().tk())
                .bind("unconfirmed", session.unconfirmed())
                .execute();
    }
}
