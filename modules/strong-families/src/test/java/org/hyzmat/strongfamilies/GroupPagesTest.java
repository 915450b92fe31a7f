package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Groups and programmes, as a coordinator makes and changes them. */
@Tag("pages")
@OnEachDatabase
class GroupPagesTest {

    private static final String FOR_TEN_TO_FOURTEEN = "6f2b1c00-0000-7000-8000-000000000013";

    @RegisterExtension
    static final HostExtension host = HostExtension.filled();

    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);
    private final LocalDate today = host.clock().today();

    @Test
    void aGroupFormSentTwiceMakesOneGroup() {
        PageForm form = TestingGroup.blank(coordinator);

        Answer first = form.send(coordinator).expect(302);
        Answer second = form.send(coordinator).expect(302);

        assertEquals(first.location(), second.location());
    }

    @Test
    void aNameInUseIsRefusedAndWhatWasTypedIsKept() {
        PageForm form = TestingGroup.blank(coordinator).with("name", "aş-12").with("venue", "Hall 3");

        Answer refused = form.send(coordinator).expect(422);

        assertEquals(Map.of("name", "There is a group aş-12 already. Choose another name."), refused.problems());
        assertEquals("Hall 3", refused.form().value("venue"));
    }

    @Test
    void theOtherAgencySeesNothing() {
        TestingGroup group = TestingGroup.with(1, host);
        Visitor stranger = host.as(TestingGroup.STRANGER);

        stranger.get(group.path()).expect(404);
        stranger.get(group.path() + "/edit").expect(404);
        stranger.get(group.session(2)).expect(404);
        stranger.get(group.session(2) + "/sheet").expect(404);
        assertFalse(stranger.get("/strong-families?show=all").body().contains("AŞ-12"));
        assertTrue(coordinator.get("/strong-families?show=all").body().contains("AŞ-12"));
    }

    @Test
    void aFacilitatorReadsAndMarksButChangesNoGroup() {
        TestingGroup group = TestingGroup.with(1, host);
        Visitor facilitator = host.as(TestingGroup.FACILITATOR);

        facilitator.get(group.path()).expect(200);
        facilitator.get(group.path() + "/edit").expect(403);
        facilitator.get("/strong-families/groups/new").expect(403);
    }

    @Test
    void theSameFamilyTwiceIsRefused() {
        TestingGroup group = TestingGroup.with(2, host);

        Answer refused = group.join(1, today).expect(422);

        assertTrue(refused.text().contains("is in this group already"), refused.text());
        assertEquals(2, group.page().page().select("a[href$=/leave]").size());
    }

    @Test
    void theSameFormOfFamiliesSentTwiceAddsThemOnce() {
        TestingGroup group = TestingGroup.empty("6f2b1c00-0000-7000-8000-000000000011", host);
        PageForm form = coordinator.get(group.path() + "/families/new").form();
        String family = form.value("listed");
        PageForm filled = form.with("family", family).with("joined", today.toString());

        filled.send(coordinator).expect(302);
        filled.send(coordinator).expect(302);

        assertEquals(1, group.page().page().select("a[href$=/leave]").size());
    }

    @Test
    void aFamilyOfTheGroupIsNamedAndNotOfferedAgain() {
        TestingGroup group = TestingGroup.with(1, host);
        Answer page = coordinator.get(group.path() + "/families/new").expect(200);
        String family = page.form().value("listed");
        Element offer = page.page().getElementById("family-" + family).closest(".offer");

        Answer refused = page.form()
                .with("family", family)
                .with("joined", today.toString())
                .send(coordinator)
                .expect(422);

        assertTrue(offer.text().contains("In the group"), offer.text());
        assertEquals(0, offer.select("input[type=checkbox]").size());
        assertTrue(refused.text().contains("is in this group already"), refused.text());
    }

    @Test
    void aChildOutsideTheAgesOfTheProgrammeIsRefused() {
        TestingGroup group = TestingGroup.empty(FOR_TEN_TO_FOURTEEN, host);
        Answer page = coordinator.get(group.path() + "/families/new").expect(200);
        String label = page.page()
                .select(".offer-who label:matches(, (8|15)$)")
                .first()
                .attr("for");
        String member = page.page().getElementById(label).val();
        String family = member.substring(0, member.indexOf('.'));

        Answer refused = page.form()
                .with("family", family)
                .with("member", member)
                .with("joined", today.toString())
                .send(coordinator)
                .expect(422);

        assertTrue(refused.text().contains("is for children of 10 to 14"), refused.text());
    }

    @Test
    void familiesAreFoundByNameWithoutNamingThemInAnAddress() {
        TestingGroup group = TestingGroup.empty(FOR_TEN_TO_FOURTEEN, host);
        Answer page = coordinator.get(group.path() + "/families/new");
        String name = page.page().select(".offer b").last().text();
        PageForm form = page.form().with("find", "yes");

        Answer found = form.with("name", name.toUpperCase(Locale.ROOT))
                .send(coordinator)
                .expect(200);
        Answer nothing = form.with("name", "Zzzz").send(coordinator).expect(200);

        assertEquals("POST", form.method());
        assertTrue(found.page().select(".offer b").eachText().contains(name), found.text());
        assertTrue(nothing.text().contains("No family was found"), nothing.text());
    }

    @Test
    void fewFamiliesAreAWarningOnly() {
        TestingGroup group = TestingGroup.with(7, host);

        assertTrue(group.page().text().contains("Families in the group: 7. The programme is made for 8 to 12."));
    }

    @Test
    void whoChangesSecondSeesWhatTheFirstStored() {
        TestingGroup group = TestingGroup.with(1, host);
        PageForm first = coordinator.get(group.path() + "/edit").form();
        PageForm second = coordinator.get(group.path() + "/edit").form();
        first.with("venue", "Hall 1").send(coordinator).expect(302);

        Answer clash = second.with("venue", "Hall 2").send(coordinator).expect(409);

        assertEquals(Map.of("venue", List.of("Hall 1", "Hall 2")), clash.conflicts());
        assertEquals("Hall 2", clash.form().value("venue"));
        clash.form().send(coordinator).expect(302);
        assertTrue(group.page().text().contains("Hall 2"));
    }

    @Test
    void sessionsArePlannedOnceAndMovedSingly() {
        TestingGroup group = TestingGroup.with(1, host);
        assertTrue(coordinator.get(group.path() + "/plan").text().contains("planned already"));

        coordinator
                .get(group.session(3) + "/edit")
                .form()
                .with("date", "2026-06-02")
                .with("time", "18:30")
                .send(coordinator)
                .expect(302);

        assertTrue(
                group.page().text().contains("2 June 2026, 18:30"), group.page().text());
    }

    @Test
    void aGroupEndsAndRunsAgain() {
        TestingGroup group = TestingGroup.with(1, host);

        coordinator.get(group.path() + "/end").form().send(coordinator).expect(302);
        assertTrue(group.page().text().contains("Ended on 12 May 2026"));
        coordinator.get(group.path() + "/end").form().send(coordinator).expect(302);

        assertFalse(group.page().text().contains("Ended on"));
    }

    @Test
    void aVersionIsCopiedChangedAndThenKeptOnceAGroupFollowsIt() {
        String published = "/strong-families/curricula/6f2b1c00-0000-7000-8000-000000000011";
        Answer copied = coordinator.get(published).form().send(coordinator).expect(302);
        PageForm form = coordinator.follow(copied).form();
        String version = copied.location().replace("/edit", "");

        form.with("minutes-1", "90").with("week-7", "").send(coordinator).expect(302);
        assertTrue(coordinator.get(version).text().contains("90 min"));
        host.as(TestingGroup.STRANGER).get(version).expect(404);

        TestingGroup.empty(version.substring(version.lastIndexOf('/') + 1), host);
        Answer refused = coordinator.follow(copied).form().send(coordinator).expect(422);
        assertTrue(refused.text().contains("This version cannot be changed"), refused.text());
    }

    @Test
    void whatNoSourceConfirmsIsMarked() {
        Answer outline = coordinator.get("/strong-families/curricula/6f2b1c00-0000-7000-8000-000000000011");

        assertEquals(
                7,
                outline.page().select("[aria-labelledby=outline] .state-warn").size());
        assertEquals(
                3,
                outline.page()
                        .select("[aria-labelledby=time-points] .state-warn")
                        .size());
    }

    @Test
    void anAddressThatNamesNothingIsNotFound() {
        coordinator.get("/strong-families/groups/x").expect(404);
        coordinator.get("/strong-families/groups/" + UUID.randomUUID()).expect(404);
        coordinator.get("/strong-families/sessions/" + UUID.randomUUID()).expect(404);
        coordinator.get("/strong-families/curricula/" + UUID.randomUUID()).expect(404);
    }
}
