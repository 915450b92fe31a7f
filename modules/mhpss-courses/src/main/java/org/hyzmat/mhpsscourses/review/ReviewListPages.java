package org.hyzmat.mhpsscourses.review;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.mhpsscourses.web.Organisations;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** The reviews of every course, so that none is forgotten. */
final class ReviewListPages {

    private final Office office;
    private final ReviewListRepository reviews;
    private final Organisations organisations;

    ReviewListPages(Office office) {
        this.office = office;
        this.reviews = new ReviewListRepository(office.jdbi());
        this.organisations = new Organisations(office.directory());
    }

    /** A review with what its reviewer is called. */
    public record Line(ListedReview review, Names reviewer, boolean overdue) {}

    void list(Context ctx) {
        ReviewFilter filter =
                ReviewFilter.of(ctx.queryParamAsClass("state", String.class).getOrDefault(""));
        Page<ListedReview> page = reviews.page(Actor.of(ctx).agency(), filter, office.today(), Page.asked(ctx));
        List<Line> lines = page.rows().stream().map(this::line).toList();
        Map<String, Object> model = new HashMap<>();
        model.put("reviews", page.with(lines));
        model.put("asked", filter);
        model.put("filters", ReviewFilter.values());
        ctx.render("review-list.peb", model);
    }

    private Line line(ListedReview review) {
        return new Line(review, organisations.name(review.organisation()), review.isOverdue(office.today()));
    }
}
