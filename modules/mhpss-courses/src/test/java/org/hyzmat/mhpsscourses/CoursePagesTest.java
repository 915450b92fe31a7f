package org.hyzmat.mhpsscourses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.PageForm;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Courses, as a coordinator makes and changes them. */
@Tag("pages")
class CoursePagesTest {

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-nur");
    private final CourseSample sample = new CourseSample(coordinator);

    @Test
    void aSecondCourseWithACodeIsRefusedOnItsField() {
        sample.course("DUP-1", "One");

        Answer refused =
                CourseSample.form(coordinator, "dup-1", "Two").send(coordinator).expect(422);

        assertEquals(Set.of("code"), refused.problems().keySet());
        assertTrue(refused.text().contains("already has the code DUP-1"), refused.text());
        assertEquals("Two", refused.form().value("name-tk"));
    }

    @Test
    void twoWhoChangeACourseSeeEachOther() {
        String course = "/mhpss-courses/courses/" + sample.course("TWO-1", "Grief");
        PageForm first = coordinator.get(course + "/edit").form();
        PageForm second = coordinator.get(course + "/edit").form();
        first.with("hours", "41").send(coordinator).expect(302);

        Answer refused = second.with("hours", "42").send(coordinator).expect(409);

        assertEquals(List.of("41", "42"), refused.conflicts().get("hours"));
        refused.form().send(coordinator).expect(302);
        assertTrue(coordinator.get(course).text().contains("42 hours"));
    }

    @Test
    void aCircleOfCoursesIsRefused() {
        String first = sample.course("CIR-1", "One");
        String second = sample.course("CIR-2", "Two");
        need(second, first).expect(302);

        Answer refused = need(first, second).expect(422);

        assertTrue(refused.problems().get("needed").startsWith("This would be a circle"), refused.text());
    }

    private Answer need(String course, String needed) {
        String page = "/mhpss-courses/courses/" + course;
        return coordinator
                .get(page)
                .form(page + "/needs")
                .with("needed", needed)
                .send(coordinator);
    }
}
