package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What reviewers say, and what becomes of a version by it. */
@Tag("pages")
class ReviewPagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-nur");
    private final ContentSample content = new ContentSample(coordinator, "Grief");
    private final ReviewSample reviews = new ReviewSample(coordinator);

    private String version(String code) {
        return content.version(content.module(new CourseSample(coordinator).course(code, "Course"), "M1"));
    }

    @Test
    void aVersionIsApprovedOnlyWhenEveryCommentIsDecided() {
        String version = version("REV-1");
        String paragraph = content.paragraph(version, "Listen first.");
        String review = reviews.send(version);
        String comment = reviews.comment(review, paragraph);
        content.take(version, "revised").expect(302);

        Answer refused = content.take(version, "approved").expect(422);
        assertTrue(refused.text().contains("Comments still open: 1"), refused.text());

        Answer unexplained = reviews.decision(review, comment)
                .with("decision", "declined")
                .send(coordinator)
                .expect(422);
        assertEquals(Set.of("reason"), unexplained.problems().keySet());
        reviews.decision(review, comment)
                .with("decision", "accepted")
                .send(coordinator)
                .expect(302);
        content.take(version, "approved").expect(302);
        content.take(version, "published").expect(302);
        String edit = ContentSample.page(version) + "/paragraphs/" + paragraph + "/edit";
        Answer closed = coordinator.get(edit).form().with("words-en", "Speak.").send(coordinator);
        assertTrue(closed.expect(422).text().contains("can no longer be changed"), closed.text());
    }

    @Test
    void aCommentOnARemovedParagraphKeepsItsPlace() {
        String version = version("REV-2");
        String paragraph = content.paragraph(version, "Listen first.");
        String review = reviews.send(version);
        PageForm late = reviews.form(review, paragraph);
        reviews.comment(review, paragraph);
        content.take(version, "revised").expect(302);
        String remove = ContentSample.page(version) + "/paragraphs/" + paragraph + "/remove";
        coordinator.post(remove, Map.of()).expect(302);

        late.with("words", "Who listens?").send(coordinator).expect(302);

        String page = coordinator.get(ReviewSample.page(review)).text();
        assertTrue(page.contains("Listen first. The version no longer has this paragraph."), page);
        assertTrue(page.contains("Say it shorter.") && page.contains("Who listens?"), page);
    }

    @Test
    void wordsStayWhileTheyAreReviewed() {
        String version = version("REV-3");
        String paragraph = content.paragraph(version, "Listen first.");
        PageForm edit = coordinator
                .get(ContentSample.page(version) + "/paragraphs/" + paragraph + "/edit")
                .form();
        reviews.send(version);

        edit.with("words-en", "Speak.").send(coordinator).expect(422);
    }

    @Test
    void twoWhoDecideSeeEachOther() {
        String version = version("REV-4");
        String review = reviews.send(version);
        String comment = reviews.comment(review, "");
        PageForm first = reviews.decision(review, comment);
        PageForm second = reviews.decision(review, comment);
        first.with("decision", "accepted").send(coordinator).expect(302);

        Answer refused = second.with("decision", "declined")
                .with("reason", "Too long")
                .send(coordinator)
                .expect(409);

        assertEquals(List.of("accepted", "declined"), refused.conflicts().get("decision"));
    }

    @Test
    void aLateAnswerIsShownAsOverdue() {
        String version = version("REV-5");
        String review = reviews.send(version);
        host.clock().advance(Duration.ofDays(40));

        String page = coordinator.get(ReviewSample.page(review)).text();

        assertTrue(page.contains("overdue since"), page);
        String address = ReviewSample.page(review);
        String all = "/mhpss-courses/reviews";
        assertEquals(
                1,
                coordinator
                        .get(all)
                        .expect(200)
                        .page()
                        .select("tbody a[href=" + address + "]")
                        .size());
        Answer late = coordinator.get(all + "?state=overdue").expect(200);
        assertEquals(1, late.page().select("tbody a[href=" + address + "]").size());
        Answer answered = coordinator.get(all + "?state=answered").expect(200);
        assertEquals(0, answered.page().select("tbody a[href=" + address + "]").size());
        host.as("trainer.demo-bilim").get(all).expect(403);
    }
}
