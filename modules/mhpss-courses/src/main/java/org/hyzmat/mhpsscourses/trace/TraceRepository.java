package org.hyzmat.mhpsscourses.trace;

import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.consultation.Recommendation;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about which versions of modules answer which recommendations. */
public final class TraceRepository {

    private static final String MODULE = """
            join course_module m on m.id = v.course_module_id
            join course c on c.id = m.course_id
            """;

    private final Jdbi jdbi;

    public TraceRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The versions that answer a recommendation. */
    public List<Answer> of(Recommendation recommendation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select t.id, v.id as version_id, c.id as course_id, c.code as course_code,
                            m.code as module_code, m.name_en as module_en, m.name_ru as module_ru,
                            m.name_tk as module_tk, v.number, v.state, t.note
                        from recommendation_trace t
                        join module_version v on v.id = t.module_version_id
                        """ + MODULE + """
                        where t.recommendation_id = :recommendation
                        order by c.code, m.position, v.number, t.id
                        """)
                .bind("recommendation", recommendation.id())
                .map(ConstructorMapper.of(Answer.class))
                .list());
    }

    /** The recommendations that a version answers, by consultation and number. */
    List<Answered> answered(UUID version) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select r.id, c.title_en, c.title_ru, c.title_tk, r.number, r.words, t.note
                        from recommendation_trace t
                        join recommendation r on r.id = t.recommendation_id
                        join consultation c on c.id = r.consultation_id
                        where t.module_version_id = :version
                        order by c.first_on, c.id, r.number, r.id
                        """)
                .bind("version", version)
                .map(ConstructorMapper.of(Answered.class))
                .list());
    }

    /** The versions of the same agency that do not answer it yet, the latest of a module first. */
    public List<OfferedVersion> offered(Recommendation recommendation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select v.id, c.code as course_code, m.code as module_code, m.name_en as module_en,
                            m.name_ru as module_ru, m.name_tk as module_tk, v.number
                        from module_version v
                        """ + MODULE + """
                        where v.agency_id = :agency and not exists (
                            select 1 from recommendation_trace t
                            where t.module_version_id = v.id and t.recommendation_id = :recommendation)
                        order by c.code, m.position, v.number desc, v.id
                        """)
                .bind("agency", recommendation.agencyId())
                .bind("recommendation", recommendation.id())
                .map(ConstructorMapper.of(OfferedVersion.class))
                .list());
    }

    /** Says that a version answers a recommendation; nothing happens when that was said already. */
    public void add(Stamp stamp, UUID id, Recommendation recommendation, UUID version, String note) {
        Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into recommendation_trace (id, agency_id, created_at, created_by, recommendation_id,
                            module_version_id, note)
                        values (:id, :agency, :at, :by, :recommendation, :version, :note)
                        """))
                        .bind("id", id)
                        .bind("recommendation", recommendation.id())
                        .bind("version", version)
                        .bind("note", note)
                        .execute());
    }

    /** Takes that back; what is gone stays gone. */
    public void remove(Recommendation recommendation, UUID id) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "delete from recommendation_trace where id = :id and recommendation_id = :recommendation")
                .bind("id", id)
                .bind("recommendation", recommendation.id())
                .execute());
    }
}
