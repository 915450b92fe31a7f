package org.hyzmat.mhpsscourses.review;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import org.hyzmat.mhpsscourses.content.VersionDesk;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.office.Office;

/** Finds the review that a page is about; one of another agency is not found. */
final class ReviewDesk {

    private final ReviewRepository reviews;
    private final VersionDesk versions;

    ReviewDesk(Office office) {
        this.reviews = new ReviewRepository(office.jdbi());
        this.versions = new VersionDesk(office);
    }

    /** The review that the address names. */
    Review review(Context ctx) {
        return reviews.find(Actor.of(ctx).agency(), RecordId.inPath(ctx, "review"))
                .orElseThrow(NotFoundResponse::new);
    }

    /** The version of a review. */
    VersionHead head(Context ctx, Review review) {
        return versions.head(ctx, review.moduleVersionId());
    }
}
