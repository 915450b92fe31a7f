package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hyzmat.distribution.ModulesPage;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Strong Families goes on and says what is missing, whatever happens to the register of people that it asks. */
@Tag("process")
class PeopleAwayTest {

    private static final String MODULE = "strong-families";
    private static final String PEOPLE = "people";
    private static final int CLIENTS = 4;
    private static final int MEANWHILE = 4;
    private static final Map<String, String> MISSING = Map.of(
            "en", "The register of people is not available at the moment",
            "ru", "Реестр людей сейчас недоступен",
            "tk", "Adamlaryň sanawy häzir elýeterli däl");

    @TempDir
    private Path folder;

    @Test
    void markingGoesOnWhilePeopleStartsLateIsExchangedStoppedAndTakenAway() {
        UnpackedZip zip = UnpackedZip.into(folder);
        List<String> sessions = withPeopleStopped(zip);
        try (PortalProcess portal = zip.portal().run();
                Traffic traffic = new Traffic()) {
            Visitor coordinator = portal.visitor().as("coordinator.demo-nur");
            ModulesPage page = ModulesPage.of(portal);
            for (int i = 0; i < CLIENTS; i++) {
                traffic.begin(new Journal(MODULE, coordinator), new Marker(sessions.get(i), i));
            }
            traffic.awaitGood(MODULE, MEANWHILE);
            says(coordinator, sessions.get(0), true);

            page.start(PEOPLE);
            traffic.awaitGood(MODULE, MEANWHILE);
            says(coordinator, sessions.get(0), false);
            String next = Repacked.beside(Repacked.find(zip.modules(), PEOPLE), PEOPLE, "101.0.0", Map.of());
            assertTrue(page.take(next).text().contains("now runs in version 101.0.0"));
            traffic.awaitGood(MODULE, MEANWHILE);
            says(coordinator, sessions.get(0), false);
            page.stop(PEOPLE);
            traffic.awaitGood(MODULE, MEANWHILE);
            says(coordinator, sessions.get(0), true);
            page.uninstall(PEOPLE);
            traffic.awaitGood(MODULE, MEANWHILE);
            says(coordinator, sessions.get(0), true);
            page.take(next);
            traffic.awaitGood(MODULE, MEANWHILE);
            says(coordinator, sessions.get(0), false);

            traffic.end();
            assertEquals(
                    List.of(),
                    traffic.asked(MODULE).stream()
                            .filter(asked -> !asked.isGood())
                            .limit(5)
                            .toList());
            undisturbed(portal);
        }
    }

    /** The addresses of some sessions in a portal in which people was stopped before it ended. */
    private static List<String> withPeopleStopped(UnpackedZip zip) {
        try (PortalProcess portal = zip.portal().run()) {
            Groups groups = new Groups(portal.visitor().as("coordinator.demo-nur"));
            List<String> sessions = new ArrayList<>(groups.make());
            sessions.addAll(groups.make());
            ModulesPage.of(portal).stop(PEOPLE);
            return sessions;
        }
    }

    @Test
    @Tag("thorough")
    void aPortalThatNeverHadPeopleStartsAndTakesItLater() throws IOException {
        UnpackedZip zip = UnpackedZip.into(folder);
        Path jar = Repacked.find(zip.modules(), PEOPLE);
        Path aside = Files.move(jar, folder.resolve(jar.getFileName()));
        try (PortalProcess portal = zip.portal().run()) {
            Visitor coordinator = portal.visitor().as("coordinator.demo-nur");
            String join = emptyGroup(coordinator) + "/families/new";
            coordinator.get("/strong-families/").expect(200);
            coordinator.get("/people/").expect(404);
            says(coordinator, join, true);

            Files.copy(aside, jar);
            ModulesPage.of(portal).take(jar.getFileName().toString());

            coordinator.get("/people/").expect(200);
            says(coordinator, join, false);
            undisturbed(portal);
        }
        try (PortalProcess portal = zip.portal().run()) {
            Visitor facilitator = portal.visitor().as("facilitator.demo-nur");
            String list = facilitator.get("/strong-families/").expect(200).text();
            assertTrue(list.contains("AŞ-12"), "Both parts of the demo world are there now: " + list);
            undisturbed(portal);
        }
    }

    private static String emptyGroup(Visitor coordinator) {
        return new Groups(coordinator).empty();
    }

    /** Says, in the reader's language, that the register is away; or says no such thing. */
    private static void says(Visitor reader, String path, boolean missing) {
        MISSING.forEach((language, sentence) -> {
            String text = reader.reading(language).get(path).expect(200).text();
            assertEquals(missing, text.contains(sentence), text);
        });
    }

    /** One version of Strong Families served from the start on, and nothing is called an error. */
    private static void undisturbed(PortalProcess portal) {
        String output = portal.output();
        assertAll(
                () -> assertEquals(
                        1,
                        output.lines()
                                .filter(line -> line.matches(".* Module " + MODULE + " \\S+ serves"))
                                .count(),
                        output),
                () -> assertFalse(output.contains("ERROR"), output),
                () -> assertTrue(portal.isAlive(), output));
    }
}
