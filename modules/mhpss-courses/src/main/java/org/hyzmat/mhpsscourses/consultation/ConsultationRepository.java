package org.hyzmat.mhpsscourses.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about consultations. */
final class ConsultationRepository {

    private static final String COLUMNS = """
            select c.id, c.agency_id, c.version, c.title_en, c.title_ru, c.title_tk, c.first_on, c.last_on, c.mode,
                coalesce(cast(c.place_id as varchar), '') as place
            """;

    private final Jdbi jdbi;

    ConsultationRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The consultations of an agency with what became of their recommendations, newest first. */
    Page<ConsultationLine> ofAgency(UUID agency, int page) {
        return jdbi.withHandle(handle -> {
            List<ConsultationLine> rows = handle.createQuery(COLUMNS + """
                                , (select count(*) from recommendation r where r.consultation_id = c.id)
                                    as recommendations,
                                (select count(*) from recommendation r
                                    where r.consultation_id = c.id and not exists (
                                        select 1 from recommendation_trace t where t.recommendation_id = r.id)) as open
                            from consultation c
                            where c.agency_id = :agency
                            order by c.first_on desc, c.id
                            limit :size offset :offset
                            """)
                    .bind("agency", agency)
                    .bind("size", Page.SIZE)
                    .bind("offset", Page.offset(page))
                    .map(ConstructorMapper.of(ConsultationLine.class))
                    .list();
            long total = handle.createQuery("select count(*) from consultation c where c.agency_id = :agency")
                    .bind("agency", agency)
                    .mapTo(Long.class)
                    .one();
            return new Page<>(rows, page, Page.SIZE, total);
        });
    }

    Optional<Consultation> find(UUID agency, UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COLUMNS + "from consultation c where c.id = :id and c.agency_id = :agency")
                        .bind("id", id)
                        .bind("agency", agency)
                        .map(ConstructorMapper.of(Consultation.class))
                        .findOne());
    }

    /** Adds one; nothing happens when the same form was handled already. */
    void create(Stamp stamp, UUID id, ConsultationDraft draft) {
        Once.create(
                jdbi,
                handle -> stamp.on(handle.createUpdate("""
                        insert into consultation (id, agency_id, created_at, created_by, title_en, title_ru, title_tk,
                            first_on, last_on, mode, place_id)
                        values (:id, :agency, :at, :by, :title.en, :title.ru, :title.tk, :firstOn, :lastOn, :mode,
                            cast(nullif(:place, '') as uuid))
                        """))
                        .bind("id", id)
                        .bindMethods(draft)
                        .execute());
    }

    /**
     * Changes one unless somebody else changed it in between.
     *
     * @return false if nothing was changed
     */
    boolean change(Consultation consultation, int version, ConsultationDraft draft) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                                update consultation
                                set version = version + 1, title_en = :title.en, title_ru = :title.ru,
                                    title_tk = :title.tk, first_on = :firstOn, last_on = :lastOn, mode = :mode,
                                    place_id = cast(nullif(:place, '') as uuid)
                                where id = :id and version = :version and agency_id = :agency
                                """)
                        .bind("id", consultation.id())
                        .bind("version", version)
                        .bind("agency", consultation.agencyId())
                        .bindMethods(draft)
                        .execute()
                == 1);
    }
}
