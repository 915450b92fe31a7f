package org.hyzmat.mhpsscourses.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about recommendations. */
public final class RecommendationRepository {

    private static final String RECOMMENDATION = """
            select r.id, r.agency_id, r.consultation_id, r.version, r.number, r.kind, r.words,
                (select count(*) from recommendation_trace t where t.recommendation_id = r.id) as answers
            from recommendation r
            """;
    private static final String OPEN = """
            where r.agency_id = :agency
                and not exists (select 1 from recommendation_trace t where t.recommendation_id = r.id)
            """;

    private final Jdbi jdbi;

    public RecommendationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Those of a consultation, in their order. */
    List<Recommendation> of(Consultation consultation) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        RECOMMENDATION + "where r.consultation_id = :consultation order by r.number, r.id")
                .bind("consultation", consultation.id())
                .map(ConstructorMapper.of(Recommendation.class))
                .list());
    }

    /** Those of an agency that no version of a module answers yet, the oldest first. */
    public Page<Recommendation> open(UUID agency, int page) {
        return jdbi.withHandle(handle -> {
            List<Recommendation> rows = handle.createQuery(
                            RECOMMENDATION + OPEN + "order by r.created_at, r.number, r.id limit :size offset :offset")
                    .bind("agency", agency)
                    .bind("size", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(Recommendation.class))
                    .list();
            long total = handle.createQuery("select count(*) from recommendation r " + OPEN)
                    .bind("agency", agency)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(rows, page, Page.SIZE, total);
        });
    }

    public Optional<Recommendation> find(UUID agency, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(RECOMMENDATION + "where r.id = :id and r.agency_id = :agency")
                        .bind("id", id)
                        .bind("agency", agency)
                        .map(ConstructorMapper.of(Recommendation.class))
                        .findOne());
    }

    /** Adds one as the last of its consultation; nothing happens when the same form was handled already. */
    void add(Stamp stamp, UUID id, Consultation consultation, RecommendationDraft draft) {
        Once.create(jdbi, handle -> {
            // two who add at the same moment go one after the other, each with a number of their own
            handle.createQuery("select c.id from consultation c where c.id = :consultation for update")
                    .bind("consultation", consultation.id())
                    .mapTo(UUID.class)
                    .one();
            stamp.on(handle.createUpdate("""
                            insert into recommendation (id, agency_id, created_at, created_by, consultation_id, number,
                                kind, words)
                            values (:id, :agency, :at, :by, :consultation,
                                (select coalesce(max(r.number), 0) + 1 from recommendation r
                                    where r.consultation_id = :consultation),
                                :kind, :words)
                            """))
                    .bind("id", id)
                    .bind("consultation", consultation.id())
                    .bindMethods(draft)
                    .execute();
        });
    }

    /**
     * Changes one unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    boolean change(Recommendation recommendation, int version, RecommendationDraft draft) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update recommendation
                                set version = version + 1, kind = :kind, words = :words
                                where id = :id and version = :version and agency_id = :agency
                                """)
                        .bind("id", recommendation.id())
                        .bind("version", version)
                        .bind("agency", recommendation.agencyId())
                        .bindMethods(draft)
                        .execute()
                == 1);
    }
}
