package org.hyzmat.mhpsscourses.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.VersionRepository;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** All SQL about comments of reviewers; an approved version takes none, and keeps what was decided. */
final class CommentRepository {

    private static final String COMMENT = """
            select c.id, c.version, c.review_id, coalesce(c.paragraph_lineage, c.review_id) as lineage, c.words,
                coalesce(c.decision, 'OPEN') as decision, c.reason
            from review_comment c
            """;

    private final Jdbi jdbi;

    CommentRepository(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The comments of a review, in the order in which they were written. */
    List<ReviewComment> of(Review review) {
        return jdbi.withHandle(
                handle -> handle.createQuery(COMMENT + "where c.review_id = :review order by c.created_at, c.id")
                        .bind("review", review.id())
                        .map(ConstructorMapper.of(ReviewComment.class))
                        .list());
    }

    Optional<ReviewComment> find(Review review, UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(COMMENT + "where c.id = :id and c.review_id = :review")
                .bind("id", id)
                .bind("review", review.id())
                .map(ConstructorMapper.of(ReviewComment.class))
                .findOne());
    }

    private static void holdUndecided(Handle handle, Review review) {
        boolean isOpen =
                VersionRepository.hold(handle, review.moduleVersionId()).state().isReviewable();
        new Problems().when(!isOpen, "", "comment.too-late").throwIfAny();
    }

    /**
     * Writes down a comment.
     *
     * @return false if it was written down before
     * @throws org.hyzmat.platform.InvalidInputException if the version is approved
     */
    boolean add(Stamp stamp, UUID id, Review review, CommentDraft draft) {
        return Once.create(jdbi, handle -> {
            holdUndecided(handle, review);
            stamp.on(handle.createUpdate("""
                            insert into review_comment (id, agency_id, created_at, created_by, review_id,
                                paragraph_lineage, words, reason)
                            values (:id, :agency, :at, :by, :review, nullif(:lineage, :review), :words, '')
                            """))
                    .bind("id", id)
                    .bind("review", review.id())
                    .bindMethods(draft)
                    .execute();
        });
    }

    /**
     * Decides about a comment unless somebody else has in between.
     *
     * @param seen the comment as whoever decides has seen it
     * @return false if nothing was changed
     * @throws org.hyzmat.platform.InvalidInputException if the version is approved
     */
    boolean decide(Stamp stamp, Review review, ReviewComment seen, DecisionDraft draft) {
        return jdbi.inTransaction(handle -> {
            holdUndecided(handle, review);
            return handle.createUpdate("""
                            update review_comment
                            set version = version + 1, decision = :decision, reason = :reason, decided_on = :day,
                                decided_by = :by
                            where id = :id and version = :stored
                            """)
                            .bind("id", seen.id())
                            .bind("stored", seen.version())
                            .bind("day", stamp.at().toLocalDate())
                            .bind("by", stamp.actor().person())
                            .bindMethods(draft)
                            .execute()
                    == 1;
        });
    }
}
