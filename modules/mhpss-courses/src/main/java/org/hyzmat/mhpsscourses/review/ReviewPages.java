package org.hyzmat.mhpsscourses.review;

import static org.hyzmat.mhpsscourses.web.Permission.CONTENT_EDIT;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.VersionDesk;
import org.hyzmat.mhpsscourses.content.VersionHead;
import org.hyzmat.mhpsscourses.course.Course;
import org.hyzmat.mhpsscourses.web.Organisations;
import org.hyzmat.mhpsscourses.web.Part;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.office.Office;

/** Reviews: on the page of a version or course, one by itself, and the form that sends a version to a reviewer. */
final class ReviewPages {

    private static final int USUAL_WEEKS = 4;

    private final Office office;
    private final ReviewRepository reviews;
    private final ReviewDesk desk;
    private final Organisations organisations;

    ReviewPages(Office office) {
        this.office = office;
        this.reviews = new ReviewRepository(office.jdbi());
        this.desk = new ReviewDesk(office);
        this.organisations = new Organisations(office.directory());
    }

    /** A review with what its reviewer is called. */
    public record Line(Review review, Names reviewer, boolean overdue) {}

    /** A paragraph with the comments on it. */
    public record Commented(ReviewedParagraph paragraph, List<ReviewComment> comments) {}

    Part ofVersion(Context ctx, VersionHead head) {
        boolean maySend =
                CONTENT_EDIT.heldBy(Actor.of(ctx)) && head.version().state().isReviewable();
        List<Line> all = lines(reviews.of(head.version().id()));
        return new Part("_version-reviews.peb", Map.of("lines", all, "maySend", maySend));
    }

    List<Part> ofCourse(Course course) {
        List<Line> awaited = lines(reviews.awaited(course.id()));
        return awaited.isEmpty() ? List.of() : List.of(new Part("_course-reviews.peb", awaited));
    }

    private List<Line> lines(List<Review> all) {
        return all.stream().map(this::line).toList();
    }

    private Line line(Review review) {
        return new Line(review, organisations.name(review.organisation()), review.isOverdue(office.today()));
    }

    void show(Context ctx) {
        Review review = desk.review(ctx);
        List<ReviewComment> comments = new CommentRepository(office.jdbi()).of(review);
        Map<String, Object> model = new HashMap<>();
        model.put("line", line(review));
        model.put("head", desk.head(ctx, review));
        model.put("mayWrite", CONTENT_EDIT.heldBy(Actor.of(ctx)));
        model.put("whole", about(comments, review.id()));
        model.put(
                "paragraphs",
                reviews.paragraphs(review).stream()
                        .map(each -> new Commented(each, about(comments, each.lineage())))
                        .toList());
        ctx.render("review-show.peb", model);
    }

    private static List<ReviewComment> about(List<ReviewComment> comments, UUID lineage) {
        return comments.stream()
                .filter(comment -> comment.lineage().equals(lineage))
                .toList();
    }

    void blank(Context ctx) {
        String due = office.today().plusWeeks(USUAL_WEEKS).toString();
        form(ctx, Form.filled(Map.of("id", office.ids().next().toString(), "due", due)));
    }

    private void form(Context ctx, Form form) {
        VersionHead head = new VersionDesk(office).head(ctx);
        ctx.render("review-new.peb", Map.of("form", form, "head", head, "listed", organisations.choices()));
    }

    void send(Context ctx) {
        VersionHead head = new VersionDesk(office).head(ctx);
        Form form = Form.of(ctx);
        try {
            ReviewDraft draft = ReviewDraft.of(form, organisations, office.today());
            Stamp stamp = new Stamp(Actor.of(ctx), office.now());
            reviews.send(stamp, RecordId.inForm(form), head.version().id(), draft);
            ctx.redirect(ctx.contextPath() + "/versions/" + head.version().id());
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), form.with(invalid));
        }
    }

    void answered(Context ctx) {
        Review review = desk.review(ctx);
        reviews.answered(review, office.today());
        ctx.redirect(ctx.contextPath() + "/reviews/" + review.id());
    }
}
