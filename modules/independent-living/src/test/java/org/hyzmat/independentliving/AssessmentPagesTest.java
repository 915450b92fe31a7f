package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is difficult and how much help is needed, as a coordinator asks, corrects and reads it. */
@Tag("pages")
class AssessmentPagesTest {

    private static final Map<String, String> INDEPENDENT = Map.of(
            "feeding", "10",
            "bathing", "5",
            "grooming", "5",
            "dressing", "10",
            "bowels", "10",
            "bladder", "10",
            "toilet", "10",
            "transfer", "15",
            "mobility", "15",
            "stairs", "10");
    private static final List<String> DOMAINS =
            List.of("seeing", "hearing", "walking", "remembering", "self-care", "communicating");

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-nur");
    private final LocalDate today = host.clock().today();
    private final SupportedPerson person = SupportedPerson.begin(coordinator, "Ogulgerek", today.minusDays(100));

    @Test
    void allTenItemsMakeATotalWithItsBand() {
        Answer page =
                coordinator.follow(barthel(INDEPENDENT, 10).send(coordinator).expect(302));

        assertTrue(page.text().contains("100 of 100"), page.text());
        assertTrue(page.text().contains("not dependent"), page.text());
        assertTrue(page.text().contains("Maryland State Medical Journal 14:61–65"), page.text());
        assertTrue(page.text().contains("Free for non-commercial use with this citation"), page.text());
    }

    @Test
    void whatWasNotRatedIsNamedAndThereIsNoTotal() {
        PageForm form = barthel(INDEPENDENT, 10).with("stairs", "").with("bathing");

        Answer page = coordinator.follow(form.send(coordinator).expect(302));

        assertTrue(page.text().contains("no total: items are missing"), page.text());
        assertTrue(page.text().contains("Not rated Bathing, Stairs"), page.text());
    }

    @Test
    void aBarthelOf97IsRefused() {
        Answer refused = barthel(INDEPENDENT, 10)
                .with("feeding", "97")
                .with("assessed-on", today.plusDays(1).toString())
                .send(coordinator)
                .expect(422);

        assertEquals(Set.of("feeding", "assessed-on"), refused.problems().keySet());
        assertEquals("Choose one of these points: 0, 5, 10.", refused.problems().get("feeding"));
    }

    @Test
    void aDayBeforeTheBirthIsRefused() {
        Answer refused = barthel(INDEPENDENT, 10)
                .with("assessed-on", "1940-01-01")
                .send(coordinator)
                .expect(422);

        assertEquals(Set.of("assessed-on"), refused.problems().keySet());
    }

    @Test
    void nobodyIsAssessedAfterTheirDeath() {
        person.note("died", today.minusDays(20)).expect(302);

        Answer refused = barthel(INDEPENDENT, 10).send(coordinator).expect(422);

        assertTrue(refused.problems().get("assessed-on").startsWith("The person died on"), refused.text());
    }

    @Test
    void twoTotalsAreDrawnAndCompared() {
        barthel(INDEPENDENT, 90).with("mobility", "0").send(coordinator).expect(302);
        barthel(INDEPENDENT, 10).send(coordinator).expect(302);

        Answer course = person.page("assessments");

        assertTrue(course.text().contains("From 85 at first to 100 now: +15 points."), course.text());
        assertTrue(course.text().contains("probably real"), course.text());
        assertEquals(1, course.page().select("figure.chart svg").size());
        assertEquals(
                List.of("100", "85"),
                course.page().select("[aria-labelledby=barthel] td.amount").eachText());
    }

    @Test
    void oneDomainWithALotOfDifficultyCountsAsDisability() {
        Answer page = coordinator.follow(
                functioning("1", 10).with("walking", "3").send(coordinator).expect(302));

        assertTrue(page.text().contains("with disability"), page.text());
        assertTrue(page.text().contains("A lot of difficulty or not at all Walking"), page.text());
    }

    @Test
    void disabilityIsNotAskedFor() {
        PageForm form = person.page("functioning/new").form();
        String questions = person.page("functioning/new")
                .page()
                .select("form legend, form label")
                .text();

        assertTrue(form.fields().containsKey("assessed-by"));
        assertTrue(!questions.toLowerCase(Locale.ROOT).contains("disab"), questions);
    }

    @Test
    void withoutAnAnswerItIsNotKnown() {
        Answer page = coordinator.follow(functioning("2", 10)
                .with("hearing", "7")
                .with("seeing")
                .send(coordinator)
                .expect(302));

        assertTrue(page.text().contains("not known: answers are missing"), page.text());
        assertTrue(page.text().contains("Not answered Seeing, Hearing"), page.text());
    }

    @Test
    void aCorrectionOverACorrectionIsShown() {
        Answer created = functioning("1", 10).send(coordinator).expect(302);
        PageForm first = coordinator.get(created.location() + "/edit").form();
        PageForm second = coordinator.get(created.location() + "/edit").form();
        first.with("seeing", "4").send(coordinator).expect(302);

        Answer conflict = second.with("note", "Glasses").send(coordinator).expect(409);

        assertTrue(
                conflict.page().select(".error-summary").text().contains("4 – cannot do it at all"), conflict.text());
        conflict.form().send(coordinator).expect(302);
        assertTrue(coordinator.get(created.location()).text().contains("corrected"));
    }

    @Test
    void aFormSentTwiceCountsOnce() {
        PageForm form = functioning("1", 10);

        form.send(coordinator).expect(302);
        form.send(coordinator).expect(302);

        assertEquals(
                1,
                person.page("assessments")
                        .page()
                        .select("[aria-labelledby=functioning] tbody tr")
                        .size());
    }

    @Test
    void whatWasRecordedForTheWrongPersonIsRemovedAndPutBack() {
        Answer created = barthel(INDEPENDENT, 10).send(coordinator).expect(302);
        Answer question = coordinator.get(created.location() + "/remove").expect(200);
        assertTrue(question.text().contains("can be put back"), question.text());

        Answer course = coordinator.follow(question.form().send(coordinator).expect(302));

        assertEquals(
                0, course.page().select("[aria-labelledby=barthel] tbody tr").size());
        assertTrue(course.text().contains("Removed, recorded by mistake:"), course.text());
        Answer removed = coordinator.get(created.location()).expect(200);
        assertTrue(removed.text().contains("Removed by"), removed.text());
        coordinator.get(created.location() + "/edit").expect(404);
        question.form().send(coordinator).expect(302);
        host.as("carer.demo-nur").get(created.location()).expect(403);

        Answer back = coordinator.follow(
                removed.form(created.location() + "/restore").send(coordinator).expect(302));

        assertFalse(back.text().contains("Removed by"), back.text());
        assertEquals(
                1,
                person.page("assessments")
                        .page()
                        .select("[aria-labelledby=barthel] tbody tr")
                        .size());
    }

    @Test
    void whatWasCorrectedMeanwhileIsLookedAtBeforeItIsRemoved() {
        Answer created = functioning("1", 10).send(coordinator).expect(302);
        PageForm question = coordinator.get(created.location() + "/remove").form();
        PageForm correction = coordinator.get(created.location() + "/edit").form();
        correction.with("seeing", "4").send(coordinator).expect(302);

        Answer again = question.send(coordinator).expect(409);

        assertTrue(again.text().contains("Somebody corrected this assessment meanwhile"), again.text());
        again.form().send(coordinator).expect(302);
    }

    @Test
    void aCarerNeitherAssessesNorReadsHowSomebodyWasAssessed() {
        Answer created = functioning("1", 10).send(coordinator).expect(302);
        Visitor carer = host.as("carer.demo-nur");

        carer.get(created.location()).expect(403);
        carer.get(person.path() + "/assessments").expect(403);
        carer.get(person.path() + "/outcomes").expect(403);
        Elements links = carer.get(person.path())
                .expect(200)
                .page()
                .select("main a[href*=/assessments], main a[href*=/outcomes]");
        assertTrue(links.isEmpty(), links.toString());
        carer.get(created.location() + "/edit").expect(403);
        carer.get(created.location() + "/remove").expect(403);
        carer.post(created.location() + "/restore", Map.of()).expect(403);
        carer.get(person.path() + "/barthel/new").expect(403);
    }

    private PageForm barthel(Map<String, String> points, int daysAgo) {
        PageForm form = person.page("barthel/new").form();
        for (Map.Entry<String, String> each : points.entrySet()) {
            form = form.with(each.getKey(), each.getValue());
        }
        return form.with("assessed-on", today.minusDays(daysAgo).toString());
    }

    private PageForm functioning(String answer, int daysAgo) {
        PageForm form = person.page("functioning/new").form().with("respondent", "self");
        for (String domain : DOMAINS) {
            form = form.with(domain, answer);
        }
        return form.with("assessed-on", today.minusDays(daysAgo).toString());
    }
}
