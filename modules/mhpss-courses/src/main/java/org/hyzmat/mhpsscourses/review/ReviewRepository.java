package org.hyzmat.mhpsscourses.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.VersionRepository;
import org.hyzmat.mhpsscourses.step.StepRepository;
import org.hyzmat.mhpsscourses.web.Organisation;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/** All SQL about reviews of versions. */
final class ReviewRepository {

    private static final String REVIEW = """
            select r.id, r.agency_id, r.module_version_id, r.organisation as organisation_name,
                coalesce(r.organisation_id, :unlisted) as organisation_id, r.sent_on, r.due_on,
                coalesce(r.answered_on, :open) as answered_on
            from review r
            """;

    private final Jdbi jdbi;

    ReviewRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private static Query query(Handle handle, String rest) {
        return handle.createQuery(REVIEW + rest)
                .bind("unlisted", Organisation.UNLISTED)
                .bind("open", Span.OPEN);
    }

    /** The reviews of a version, the first due first. */
    List<Review> of(UUID version) {
        return jdbi.withHandle(handle -> query(handle, "where r.module_version_id = :version order by r.due_on, r.id")
                .bind("version", version)
                .map(ConstructorMapper.of(Review.class))
                .list());
    }

    /** The reviews of a course that nobody has answered, the first due first. */
    List<Review> awaited(UUID course) {
        return jdbi.withHandle(handle -> query(handle, """
                        join module_version v on v.id = r.module_version_id
                        join course_module m on m.id = v.course_module_id
                        where m.course_id = :course and r.answered_on is null
                        order by r.due_on, r.id
                        """)
                .bind("course", course)
                .map(ConstructorMapper.of(Review.class))
                .list());
    }

    Optional<Review> find(UUID agency, UUID id) {
        return jdbi.withHandle(handle -> query(handle, "where r.id = :id and r.agency_id = :agency")
                .bind("id", id)
                .bind("agency", agency)
                .map(ConstructorMapper.of(Review.class))
                .findOne());
    }

    /** The paragraphs as a reviewer was sent them. */
    List<ReviewedParagraph> paragraphs(Review review) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select s.lineage, s.words_en, s.words_ru, s.words_tk, p.id is null as removed
                        from review_paragraph s
                        left join paragraph p on p.lineage = s.lineage and p.module_version_id = :version
                        where s.review_id = :review
                        order by s.position, s.id
                        """)
                .bind("version", review.moduleVersionId())
                .bind("review", review.id())
                .map(ConstructorMapper.of(ReviewedParagraph.class))
                .list());
    }

    /**
     * Sends a version to a reviewer, with its words as they are now.
     *
     * @return false if it was sent before
     * @throws org.hyzmat.platform.InvalidInputException if it can no longer be sent
     */
    boolean send(Stamp stamp, UUID id, UUID version, ReviewDraft draft) {
        return Once.create(jdbi, handle -> {
            StepRepository.review(handle, stamp, VersionRepository.hold(handle, version));
            insert(handle, stamp, id, version, draft);
            copy(handle, stamp, id, version);
        });
    }

    private static void insert(Handle handle, Stamp stamp, UUID id, UUID version, ReviewDraft draft) {
        stamp.on(handle.createUpdate("""
                        insert into review (id, agency_id, created_at, created_by, module_version_id, organisation,
                            organisation_id, sent_on, due_on)
                        values (:id, :agency, :at, :by, :version, :organisation.name,
                            nullif(:organisation.id, :unlisted), :today, :dueOn)
                        """))
                .bind("id", id)
                .bind("version", version)
                .bind("unlisted", Organisation.UNLISTED)
                .bind("today", stamp.at().toLocalDate())
                .bindMethods(draft)
                .execute();
    }

    private static void copy(Handle handle, Stamp stamp, UUID review, UUID version) {
        List<UUID> paragraphs = handle.createQuery("select p.id from paragraph p where p.module_version_id = :version")
                .bind("version", version)
                .mapTo(UUID.class)
                .list();
        for (UUID paragraph : paragraphs) {
            stamp.on(handle.createUpdate("""
                            insert into review_paragraph (id, agency_id, created_at, created_by, review_id, lineage,
                                position, words_en, words_ru, words_tk)
                            select :id, :agency, :at, :by, :review, p.lineage, p.position, p.words_en, p.words_ru,
                                p.words_tk
                            from paragraph p
                            where p.id = :paragraph
                            """))
                    .bind("id", UUID.randomUUID())
                    .bind("review", review)
                    .bind("paragraph", paragraph)
                    .execute();
        }
    }

    /** Notes that a reviewer has answered, unless that was noted before. */
    void answered(Review review, LocalDate day) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update review set version = version + 1, answered_on = :day
                        where id = :id and answered_on is null
                        """)
                .bind("day", day)
                .bind("id", review.id())
                .execute());
    }
}
