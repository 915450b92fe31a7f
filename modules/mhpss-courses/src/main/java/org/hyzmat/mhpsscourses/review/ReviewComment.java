package org.hyzmat.mhpsscourses.review;

import java.util.UUID;

/**
 * What a reviewer says.
 *
 * @param version the number by which a change in between is noticed
 * @param lineage of the paragraph it is about; the id of the review for one about the whole
 * @param reason of the decision, possibly empty
 */
public record ReviewComment(
        UUID id, int version, UUID reviewId, UUID lineage, String words, Decision decision, String reason) {

    /** The comment as it was at a version of it. */
    ReviewComment seenAt(int seen) {
        return new ReviewComment(id, seen, reviewId, lineage, words, decision, reason);
    }
}
