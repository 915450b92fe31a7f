package org.hyzmat.mhpsscourses.review;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.office.Office;

/** The forms by which comments of a reviewer are written down and decided about. */
final class CommentPages {

    private final Office office;
    private final ReviewRepository reviews;
    private final CommentRepository comments;
    private final ReviewDesk desk;

    CommentPages(Office office) {
        this.office = office;
        this.reviews = new ReviewRepository(office.jdbi());
        this.comments = new CommentRepository(office.jdbi());
        this.desk = new ReviewDesk(office);
    }

    void blank(Context ctx) {
        Form asked = Form.inAddress(ctx, List.of("paragraph"));
        fresh(ctx, desk.review(ctx), asked.with("id", office.ids().next().toString()));
    }

    private void fresh(Context ctx, Review review, Form form) {
        List<Choice> paragraphs = reviews.paragraphs(review).stream()
                .map(ReviewedParagraph::choice)
                .toList();
        ctx.render("comment-new.peb", Map.of("form", form, "review", review, "paragraphs", paragraphs));
    }

    void create(Context ctx) {
        Review review = desk.review(ctx);
        Form form = Form.of(ctx);
        try {
            CommentDraft draft = CommentDraft.of(form, review.id(), reviews.paragraphs(review));
            comments.add(new Stamp(Actor.of(ctx), office.now()), RecordId.inForm(form), review, draft);
            back(ctx, review);
        } catch (InvalidInputException invalid) {
            fresh(ctx.status(422), review, form.with(invalid));
        }
    }

    private static void back(Context ctx, Review review) {
        ctx.redirect(ctx.contextPath() + "/reviews/" + review.id());
    }

    void edit(Context ctx) {
        Review review = desk.review(ctx);
        ReviewComment comment = comment(ctx, review);
        form(ctx, comment, stored(comment));
    }

    private ReviewComment comment(Context ctx, Review review) {
        return comments.find(review, RecordId.inPath(ctx, "review-comment")).orElseThrow(NotFoundResponse::new);
    }

    private static void form(Context ctx, ReviewComment comment, Form form) {
        ctx.render("comment-decide.peb", Map.of("form", form, "comment", comment));
    }

    void decide(Context ctx) {
        Review review = desk.review(ctx);
        ReviewComment comment = comment(ctx, review);
        Form form = Form.of(ctx);
        try {
            Stamp stamp = new Stamp(Actor.of(ctx), office.now());
            if (comments.decide(stamp, review, comment.seenAt(form.version()), DecisionDraft.of(form))) {
                back(ctx, review);
            } else {
                Form now = stored(comment(ctx, review));
                form(ctx.status(409), comment, form.against(now, DecisionDraft.FIELDS));
            }
        } catch (InvalidInputException invalid) {
            form(ctx.status(422), comment, form.with(invalid));
        }
    }

    private static Form stored(ReviewComment comment) {
        return Form.filled(Map.of(
                "version",
                String.valueOf(comment.version()),
                "decision",
                comment.decision() == Decision.OPEN ? "" : comment.decision().code(),
                "reason",
                comment.reason()));
    }
}
