package org.hyzmat.mhpsscourses;

import java.util.Map;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;

/** Versions sent to reviewers through the pages, and what these say. */
final class ReviewSample {

    private static final String REVIEWS = "/mhpss-courses/reviews/";

    private final Visitor coordinator;

    ReviewSample(Visitor coordinator) {
        this.coordinator = coordinator;
    }

    /** The ids of a review of a version and of a comment. */
    Map<String, String> of(String version) {
        String review = send(version);
        return Map.of("review", review, "review-comment", comment(review, ""));
    }

    /** The id of a new review of a version. */
    String send(String version) {
        PageForm form =
                coordinator.get(ContentSample.page(version) + "/reviews/new").form();
        form.with("organisation", "Institute of Sleep").send(coordinator).expect(302);
        return form.value("id");
    }

    /** The form for a comment. */
    PageForm form(String review, String paragraph) {
        return coordinator
                .get(page(review) + "/comments/new?paragraph=" + paragraph)
                .form()
                .with("paragraph", paragraph)
                .with("words", "Say it shorter.");
    }

    /** The id of a new comment. */
    String comment(String review, String paragraph) {
        PageForm form = form(review, paragraph);
        form.send(coordinator).expect(302);
        return form.value("id");
    }

    /** The form that decides about a comment. */
    PageForm decision(String review, String comment) {
        return coordinator.get(page(review) + "/comments/" + comment).form();
    }

    /** The address of a review. */
    static String page(String review) {
        return REVIEWS + review;
    }
}
