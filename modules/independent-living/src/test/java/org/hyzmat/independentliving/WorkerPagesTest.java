package org.hyzmat.independentliving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of workers says who holds the wanted certificate, or that nobody can say. */
@Tag("pages")
class WorkerPagesTest {

    private static final String COURSES = "mhpss-courses";
    private static final String WORKERS = "/independent-living/workers";

    @RegisterExtension
    static final HostExtension host = HostExtension.ofClassPath();

    private final Visitor coordinator = host.as("coordinator.demo-nur");
    private final LocalDate today = host.clock().today();

    @Test
    void theListSaysWhoHoldsTheCertificateOrThatNobodyCanSay() {
        assertFalse(coordinator.get(WORKERS).expect(200).text().contains("certificate not known"));
        TestingCourse course = TestingCourse.called("First aid", host);
        Answer setting = coordinator.get("/independent-living/certificate").expect(200);
        Answer done = setting.form()
                .with("course", course.id().toString())
                .send(coordinator)
                .expect(302);
        assertEquals(WORKERS, done.location());
        course.certify(member("Sona Annagulyýewa"), today.minusYears(1), today.plusYears(1));
        course.certify(member("Tawus Halykowa"), today.minusYears(4), today.minusYears(1));

        assertTrue(row("Sona Annagulyýewa").contains("certificate valid until 12 May 2027"));
        assertTrue(row("Tawus Halykowa").contains("certificate expired on 12 May 2025"));
        assertTrue(row("Ogulgerek Nepesowa").contains("no certificate"));

        ServiceModule before = entry();
        host.modules().stop(COURSES, "test");
        String away = coordinator.get(WORKERS).expect(200).text();
        String one = coordinator
                .get(WORKERS + "/" + member("Tawus Halykowa"))
                .expect(200)
                .text();
        host.modules().start(COURSES, "test");

        assertTrue(away.contains("it is unknown who holds a valid certificate of “First aid”"), away);
        assertFalse(away.contains("no certificate"), away);
        assertTrue(one.contains("certificate not known"), one);
        assertTrue(row("Tawus Halykowa").contains("expired"));
        assertSame(before, entry());
    }

    private static ServiceModule entry() {
        return host.modules()
                .services(ServiceModule.class)
                .get("independent-living")
                .get(0);
    }

    private String row(String name) {
        return coordinator
                .get(WORKERS)
                .page()
                .select("tr:contains(" + name + ")")
                .text();
    }

    private String member(String name) {
        String path = coordinator
                .get(WORKERS)
                .page()
                .select("td a:contains(" + name + ")")
                .attr("href");
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
