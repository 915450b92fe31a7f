package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.host.modules.Offered;
import org.hyzmat.platform.ServiceModule;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strong Families and support at home go on whatever happens to the courses that they ask, and are made once. */
@Tag("thorough")
class CoursesAwayTest {

    private static final String COURSES = "mhpss-courses";
    private static final String FAMILIES = "strong-families";
    private static final String LIVING = "independent-living";
    private static final String BY = "test";
    private static final int ROUNDS = 20;
    private static final int CLIENTS = 2;

    @TempDir
    private Path folder;

    @Test
    void nobodyLosesAnAnswerAndNoConsumerIsMadeAnew() {
        UnpackedZip zip = UnpackedZip.into(folder);
        Path jar = Repacked.find(zip.modules(), COURSES);
        try (TestingHost host = TestingHost.start(HostSetup.offering(List.of(zip.modules())));
                Traffic traffic = new Traffic()) {
            Visitor coordinator = host.as("coordinator.demo-nur");
            wantACertificate(coordinator);
            begin(traffic, coordinator);
            Modules modules = host.modules();
            List<Integer> before = instances(modules);

            for (int round = 0; round < ROUNDS; round++) {
                change(modules, jar, round);
                traffic.awaitGood(FAMILIES, 1);
                traffic.awaitGood(LIVING, 1);
                assertEquals(before, instances(modules));
            }

            traffic.end();
            assertEquals(List.of(), bad(traffic));
        }
    }

    /** Exchanged for another version, and every second time away for a while. */
    private static void change(Modules modules, Path jar, int round) {
        String next = Repacked.beside(jar, COURSES, "10" + round + ".0.0", Map.of());
        modules.take(hash(modules, next), BY).orElseThrow();
        if (round % 2 == 1) {
            modules.stop(COURSES, BY);
            modules.start(COURSES, BY);
        }
    }

    private static void wantACertificate(Visitor coordinator) {
        Visitor centre = coordinator.as("coordinator.demo-bilim");
        String course = centre.get("/mhpss-courses/courses/new")
                .expect(200)
                .form()
                .with("code", "LEAD")
                .with("name-en", "Leading groups")
                .with("hours", "40")
                .with("attendance", "80")
                .send(centre)
                .expect(302)
                .location();
        for (String module : List.of(FAMILIES, LIVING)) {
            Answer setting = coordinator.get("/" + module + "/certificate").expect(200);
            setting.form()
                    .with("course", course.substring(course.lastIndexOf('/') + 1))
                    .send(coordinator)
                    .expect(302);
        }
    }

    private static void begin(Traffic traffic, Visitor coordinator) {
        String group = new Groups(coordinator).empty();
        for (int i = 0; i < CLIENTS; i++) {
            traffic.begin(new Journal(FAMILIES, coordinator), journal -> {
                journal.get(group);
                journal.get("/strong-families/groups/new");
            });
            traffic.begin(new Journal(LIVING, coordinator), journal -> journal.get("/independent-living/workers"));
        }
        traffic.awaitGood(FAMILIES, 2);
        traffic.awaitGood(LIVING, 2);
    }

    private static List<Integer> instances(Modules modules) {
        Map<String, List<ServiceModule>> entries = modules.services(ServiceModule.class);
        return Stream.of(FAMILIES, LIVING)
                .map(module -> System.identityHashCode(entries.get(module).get(0)))
                .toList();
    }

    private static List<Asked> bad(Traffic traffic) {
        return Stream.of(FAMILIES, LIVING)
                .flatMap(module -> traffic.asked(module).stream())
                .filter(asked -> !asked.isGood())
                .limit(5)
                .toList();
    }

    private static String hash(Modules modules, String file) {
        return modules.offers().stream()
                .filter(offer -> offer.file().equals(file))
                .map(Offered::hash)
                .findFirst()
                .orElseThrow();
    }
}
