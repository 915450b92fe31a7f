package org.hyzmat.strongfamilies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whoever is to lead a group without the wanted certificate needs a reason, as far as anybody can say. */
@Tag("pages")
class LeaderPagesTest {

    private static final String COURSES = "mhpss-courses";
    private static final String SETTING = "/strong-families/certificate";
    private static final String REASON = "Leads with Serdar until the course in June";

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as(TestingGroup.COORDINATOR);
    private final LocalDate today = host.clock().today();
    private TestingCourse course;

    @BeforeEach
    void wantACertificate() {
        course = TestingCourse.called("Leading groups", host);
        want(course.id().toString());
    }

    private void want(String id) {
        coordinator.get(SETTING).form().with("course", id).send(coordinator).expect(302);
    }

    @Test
    void coursesOfOneNameAreToldApart() {
        TestingCourse other = TestingCourse.called("Leading groups", host);

        List<String> offered = coordinator.get(SETTING).page().select("option").eachText();

        assertTrue(offered.stream().anyMatch(label -> label.contains(course.code())), offered.toString());
        assertTrue(offered.stream().anyMatch(label -> label.contains(other.code())), offered.toString());
    }

    @Test
    void whoChoosesSecondSeesWhatTheFirstChose() {
        PageForm first = coordinator.get(SETTING).form();
        PageForm second = coordinator.get(SETTING).form();
        first.with("course", "").send(coordinator).expect(302);

        Answer clash = second.with(
                        "course", TestingCourse.called("Other", host).id().toString())
                .send(coordinator)
                .expect(409);

        assertEquals(List.of("course"), List.copyOf(clash.conflicts().keySet()));
        host.as(TestingGroup.FACILITATOR).get(SETTING).expect(403);
    }

    @Test
    void withoutACertificateAReasonIsNeededAndKept() {
        PageForm form = led(ayna());

        Answer warned = form.send(coordinator).expect(422);
        Answer created = warned.form().with("reason", REASON).send(coordinator).expect(302);

        assertEquals(
                Map.of(
                        "reason",
                        "Aýna Meredowa holds no certificate of “Leading groups” that is valid on 12 May 2026."
                                + " Write why this person is to lead the group all the same."),
                warned.problems());
        String page = coordinator.follow(created).text();
        assertTrue(page.contains("no certificate Leads it without the certificate: " + REASON + " ("), page);
        assertTrue(page.contains("12 May 2026"), page);
    }

    @Test
    void aReasonHoldsOnlyForThoseOfWhomItWasAsked() {
        Answer warned = led(ayna()).send(coordinator).expect(422);

        Answer again = warned.form()
                .with("reason", REASON)
                .with("facilitator", ayna(), serdar())
                .send(coordinator)
                .expect(422);

        assertTrue(again.text().contains("Serdar Hojaýew holds no certificate"), again.text());
    }

    @Test
    void withAValidCertificateNothingIsAsked() {
        course.certify(ayna(), today.minusYears(1), today);

        Answer created = led(ayna()).send(coordinator).expect(302);

        String page = coordinator.follow(created).text();
        assertTrue(page.contains("certificate valid until 12 May 2026"), page);
    }

    @Test
    void anExpiredCertificateIsCalledSoWithItsDay() {
        course.certify(serdar(), today.minusYears(3), today.minusDays(1));

        Answer warned = led(serdar()).send(coordinator).expect(422);

        assertTrue(
                warned.text().contains("Serdar Hojaýew: the certificate of “Leading groups” expired on 11 May 2026."),
                warned.text());
    }

    @Test
    void itIsTheFirstDayOfTheGroupThatCounts() {
        course.certify(ayna(), today.minusYears(1), today.plusDays(3));
        TestingGroup group = TestingGroup.empty(TestingGroup.OUTLINE, host);
        group.plan(today.plusDays(7)).expect(302);

        Answer warned = coordinator
                .get(group.path() + "/edit")
                .form()
                .with("facilitator", ayna())
                .send(coordinator)
                .expect(422);

        assertTrue(warned.text().contains("expired on 15 May 2026"), warned.text());
    }

    @Test
    void whileCoursesAreAwayNobodyCanSayAndNothingIsStopped() {
        ServiceModule before = entry();
        host.modules().stop(COURSES, "test");
        Answer created;
        try {
            created = stopped();
        } finally {
            host.modules().start(COURSES, "test");
        }

        String page = coordinator.follow(created).text();
        assertFalse(page.contains("it is unknown"), page);
        assertTrue(page.contains("no certificate"), page);
        assertSame(before, entry());
    }

    private Answer stopped() {
        Answer blank = coordinator.get("/strong-families/groups/new").expect(200);
        Answer created = led(ayna()).send(coordinator).expect(302);
        String page = coordinator.follow(created).text();
        Answer setting = coordinator.get(SETTING).expect(200);
        assertTrue(
                blank.text().contains("it is unknown who holds a valid certificate of “Leading groups”"), blank.text());
        assertTrue(page.contains("it is unknown who holds a valid certificate of “Leading groups”"), page);
        assertTrue(page.contains("certificate not known"), page);
        assertFalse(page.contains("no certificate"), page);
        assertTrue(setting.text().contains("are not available at the moment"), setting.text());
        assertEquals(course.id().toString(), setting.form().value("course"));
        return created;
    }

    private static ServiceModule entry() {
        return host.modules()
                .services(ServiceModule.class)
                .get("strong-families")
                .get(0);
    }

    private PageForm led(String member) {
        return TestingGroup.blank(coordinator).with("facilitator", member);
    }

    private String ayna() {
        return member("Aýna Meredowa");
    }

    private String serdar() {
        return member("Serdar Hojaýew");
    }

    private String member(String name) {
        Answer page = coordinator.get("/strong-families/groups/new");
        String box = page.page()
                .select("fieldset label:containsOwn(" + name + ")")
                .first()
                .attr("for");
        return page.page().getElementById(box).val();
    }
}
