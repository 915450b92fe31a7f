package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.hyzmat.distribution.ModulesPage;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strong Families is stopped, started and exchanged from the page while four people work on it and four on people. */
@Tag("process")
class ModulesUnderLoadTest {

    private static final String MODULE = "strong-families";
    private static final String NAME = "Strong Families";
    private static final String PEOPLE = "people";
    private static final int CLIENTS = 4;
    private static final int MEANWHILE = 5;

    @TempDir
    private Path folder;

    @Test
    void nobodyLosesAnAnswer() {
        inAPortal(work -> {
            work.stopAndStart();
            work.exchange("101.0.0", Map.of());
        });
    }

    @Test
    @Tag("thorough")
    void nobodyLosesAnAnswerOverAndOver() {
        inAPortal(work -> {
            for (int round = 0; round < 6; round++) {
                work.stopAndStart();
                work.exchange("10" + round + ".0.0", Map.of());
                work.uninstallAndInstall("10" + round + ".0.0");
            }
            work.exchange(
                    "200.0.0",
                    Map.of(
                            work.nextMigration("add-weather"),
                            "alter table session add column weather varchar(20) default 'fine' not null;\n"));
            work.stopAndStart();
        });
    }

    /** What is done to the module. */
    private interface Deeds {
        void on(Work work);
    }

    private void inAPortal(Deeds deeds) {
        UnpackedZip zip = UnpackedZip.into(folder);
        try (PortalProcess portal = zip.portal().run();
                Traffic traffic = new Traffic()) {
            beginWork(portal, traffic);
            Work work = new Work(zip, ModulesPage.of(portal), traffic, new ArrayList<>());

            deeds.on(work);

            traffic.end();
            assertAll(
                    () -> assertEquals(List.of(), bad(traffic.asked(PEOPLE))),
                    () -> assertEquals(List.of(), work.unexpected()),
                    () -> assertFalse(portal.output().contains("ERROR"), portal.output()),
                    () -> assertTrue(portal.isAlive()));
        }
    }

    private static void beginWork(PortalProcess portal, Traffic traffic) {
        Visitor coordinator = portal.visitor().as("coordinator.demo-nur");
        Groups groups = new Groups(coordinator);
        List<String> sessions = new ArrayList<>(groups.make());
        sessions.addAll(groups.make());
        List<String> persons = coordinator
                .get("/people/")
                .expect(200)
                .page()
                .select("table.list a[href*=/persons/]")
                .eachAttr("href");
        for (int i = 0; i < CLIENTS; i++) {
            traffic.begin(new Journal(MODULE, coordinator), new Marker(sessions.get(i), i));
            traffic.begin(new Journal(PEOPLE, coordinator), new Registrar(persons.get(i)));
        }
        traffic.awaitGood(MODULE, MEANWHILE);
        traffic.awaitGood(PEOPLE, MEANWHILE);
    }

    private static List<Asked> bad(List<Asked> all) {
        return all.stream().filter(asked -> !asked.isGood()).limit(5).toList();
    }

    /** The buttons, and when the module was away because of them. */
    private record Work(UnpackedZip zip, ModulesPage page, Traffic traffic, List<Span> away) {

        void stopAndStart() {
            long from = System.nanoTime();
            says(page.stop(MODULE), "is stopped");
            traffic.await(MODULE, 2, asked -> asked.status() == 503);
            traffic.awaitGood(PEOPLE, MEANWHILE);
            says(page.start(MODULE), "is running");
            away.add(new Span(from, System.nanoTime(), asked -> asked.saysOff(NAME)));
            goOn();
        }

        /** The entry of a migration that follows those of the module. */
        String nextMigration(String name) {
            try (ZipFile jar = new ZipFile(Repacked.find(zip.modules(), MODULE).toFile())) {
                long known = jar.stream()
                        .filter(entry -> entry.getName().matches("migrations/.+\\.sql"))
                        .count();
                return "migrations/%03d-%s.sql".formatted(known + 1, name);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        void exchange(String version, Map<String, String> more) {
            Path jar = Repacked.find(zip.modules(), MODULE);
            says(page.take(Repacked.beside(jar, MODULE, version, more)), "now runs in version " + version);
            goOn();
        }

        void uninstallAndInstall(String version) {
            long from = System.nanoTime();
            says(page.uninstall(MODULE), "is uninstalled");
            traffic.await(MODULE, 2, asked -> asked.status() == 404);
            says(page.take(MODULE + "-" + version + ".jar"), "is installed and running");
            away.add(new Span(from, System.nanoTime(), asked -> asked.status() == 404 || asked.saysOff(NAME)));
            goOn();
        }

        private void goOn() {
            traffic.awaitGood(MODULE, MEANWHILE);
            traffic.awaitGood(PEOPLE, MEANWHILE);
        }

        /** What came back to people on the module that was no page and no word that it is switched off. */
        List<Asked> unexpected() {
            return traffic.asked(MODULE).stream()
                    .filter(asked -> !asked.isGood())
                    .filter(asked -> away.stream().noneMatch(span -> span.explains(asked)))
                    .limit(5)
                    .toList();
        }
    }

    private static void says(Answer page, String sentence) {
        assertTrue(page.text().contains(sentence), page.text());
    }
}
