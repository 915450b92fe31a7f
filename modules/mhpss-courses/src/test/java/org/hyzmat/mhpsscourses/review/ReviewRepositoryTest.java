package org.hyzmat.mhpsscourses.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hyzmat.mhpsscourses.TestingResults;
import org.hyzmat.mhpsscourses.content.CourseModule;
import org.hyzmat.mhpsscourses.content.ModuleDraft;
import org.hyzmat.mhpsscourses.content.ModuleRepository;
import org.hyzmat.mhpsscourses.content.Paragraph;
import org.hyzmat.mhpsscourses.content.ParagraphDraft;
import org.hyzmat.mhpsscourses.content.ParagraphRepository;
import org.hyzmat.mhpsscourses.content.VersionDraft;
import org.hyzmat.mhpsscourses.content.VersionRepository;
import org.hyzmat.mhpsscourses.content.VersionState;
import org.hyzmat.mhpsscourses.step.StepRepository;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.mhpsscourses.web.Organisation;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.Faults;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL by which versions are written, reviewed and taken on, on both databases. */
@OnEachDatabase
final class ReviewRepositoryTest {

    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 11, 18, 9, 0, 0, 0, ZoneOffset.UTC);
    private static final VersionDraft DRAFT = new VersionDraft(Layer.FOCUSED, 6, "", "");

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(new UUID(8, 1));
    private final Stamp stamp = new Stamp(actor, NOW);
    private VersionRepository versions;
    private ParagraphRepository paragraphs;
    private ReviewRepository reviews;
    private StepRepository steps;
    private CourseModule module;
    private UUID first;

    @BeforeEach
    void open() {
        Jdbi jdbi = database.jdbi();
        versions = new VersionRepository(jdbi);
        paragraphs = new ParagraphRepository(jdbi);
        reviews = new ReviewRepository(jdbi);
        steps = new StepRepository(jdbi);
        module = module("M1", new TestingResults(jdbi, actor.agency()).course("PS-1"));
        first = version();
        paragraphs.add(stamp, UUID.randomUUID(), first, words("One"));
        paragraphs.add(stamp, UUID.randomUUID(), first, words("Two"));
    }

    private CourseModule module(String code, UUID course) {
        ModuleRepository modules = new ModuleRepository(database.jdbi());
        UUID id = UUID.randomUUID();
        modules.create(stamp, id, course, new ModuleDraft(code, Names.same(code)));
        return modules.find(actor.agency(), id).orElseThrow();
    }

    private UUID version() {
        UUID id = UUID.randomUUID();
        assertTrue(versions.create(stamp, id, module, DRAFT));
        return id;
    }

    private static ParagraphDraft words(String words) {
        return new ParagraphDraft(Names.same(words));
    }

    private Review send(UUID version) {
        UUID id = UUID.randomUUID();
        Organisation reviewer = new Organisation(Organisation.UNLISTED, "Institute of Sleep");
        assertTrue(reviews.send(stamp, id, version, new ReviewDraft(reviewer, NOW.toLocalDate())));
        return reviews.find(actor.agency(), id).orElseThrow();
    }

    private VersionState state(UUID version) {
        return versions.find(actor.agency(), version).orElseThrow().state();
    }

    private void take(UUID version, VersionState... states) {
        for (VersionState state : states) {
            steps.take(stamp, version, state, "");
        }
    }

    @Test
    void aNewVersionKeepsTheLineageOfParagraphs() {
        UUID second = version();

        assertEquals(lineages(first), lineages(second));
        assertEquals(first, versions.find(actor.agency(), second).orElseThrow().basedOnId());
        assertFalse(versions.create(stamp, second, module, DRAFT));
        paragraphs.raise(paragraphs.of(second).get(1));
        assertEquals(lineages(first).get(1), lineages(second).get(0));
    }

    private List<UUID> lineages(UUID version) {
        return paragraphs.of(version).stream().map(Paragraph::lineage).toList();
    }

    @Test
    void oneWhoPublishesReplacesWhatWasPublished() {
        UUID second = version();
        for (UUID each : List.of(first, second)) {
            send(each);
            take(each, VersionState.REVISED, VersionState.APPROVED, VersionState.PUBLISHED);
        }

        assertEquals(VersionState.REPLACED, state(first));
        assertEquals(VersionState.PUBLISHED, state(second));
        assertEquals(6, steps.of(first).size());
    }

    @Test
    void anApprovedVersionIsNeitherChangedNorReviewedNorCommentedOn() {
        Review review = send(first);
        Paragraph paragraph = paragraphs.of(first).get(0);
        CommentDraft comment = new CommentDraft(paragraph.lineage(), "Shorter");
        take(first, VersionState.REVISED, VersionState.APPROVED);

        assertEquals(List.of(" version.closed"), Faults.of(() -> paragraphs.change(paragraph, 1, words("Three"))));
        assertEquals(List.of(" step.not-reviewable"), Faults.of(() -> send(first)));
        CommentRepository comments = new CommentRepository(database.jdbi());
        assertEquals(
                List.of(" comment.too-late"), Faults.of(() -> comments.add(stamp, UUID.randomUUID(), review, comment)));
    }

    @Test
    void aRevisionIsNotApprovedBeforeWhatWasSaidOfItsDraftIsDecided() {
        Review review = send(first);
        CommentRepository comments = new CommentRepository(database.jdbi());
        UUID id = UUID.randomUUID();
        comments.add(stamp, id, review, new CommentDraft(review.id(), "Shorter"));
        UUID second = version();
        take(second, VersionState.REVISED);

        assertEquals(List.of(" step.undecided"), Faults.of(() -> take(second, VersionState.APPROVED)));
        ReviewComment seen = comments.find(review, id).orElseThrow();
        assertTrue(comments.decide(stamp, review, seen, new DecisionDraft(Decision.ACCEPTED, "")));
        assertFalse(comments.decide(stamp, review, seen, new DecisionDraft(Decision.ACCEPTED, "")));
        take(second, VersionState.APPROVED);
    }

    @Test
    void aRunKeepsTheWordsItBeganWith() {
        UUID run = new TestingResults(database.jdbi(), actor.agency()).run(module.courseId());
        database.jdbi()
                .useHandle(handle -> stamp.on(handle.createUpdate("""
                        insert into run_version (id, agency_id, created_at, created_by, run_id, module_version_id)
                        values (:run, :agency, :at, :by, :run, :version)
                        """))
                        .bind("run", run)
                        .bind("version", first)
                        .execute());

        Paragraph paragraph = paragraphs.of(first).get(0);
        assertEquals(List.of(" version.used"), Faults.of(() -> paragraphs.remove(paragraph)));
        assertEquals(run, versions.runs(first).get(0).id());
        send(first);
        take(first, VersionState.REVISED, VersionState.APPROVED);
    }

    @Test
    void whatWasReviewedIsKeptWhenItsParagraphIsRemoved() {
        Review review = send(first);
        take(first, VersionState.REVISED);
        paragraphs.remove(paragraphs.of(first).get(0));
        paragraphs.change(paragraphs.of(first).get(0), 1, words("Second"));

        List<ReviewedParagraph> kept = reviews.paragraphs(review);

        assertEquals(
                List.of("One", "Two"),
                kept.stream().map(each -> each.words().en()).toList());
        assertEquals(
                List.of(true, false),
                kept.stream().map(ReviewedParagraph::removed).toList());
    }
}
