package org.hyzmat.distribution.pressure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.distribution.ModulesPage;
import org.hyzmat.distribution.PortalProcess;
import org.hyzmat.distribution.UnpackedZip;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever module is stopped, every page of the others is served, and says so where something is missing from it. */
@Tag("process")
@Tag("thorough")
class StoppedInTurnTest {

    private static final String PEOPLE = "people";
    private static final String STRONG_FAMILIES = "strong-families";
    private static final String INDEPENDENT_LIVING = "independent-living";
    private static final String MHPSS_COURSES = "mhpss-courses";
    private static final List<String> MODULES = List.of(PEOPLE, STRONG_FAMILIES, INDEPENDENT_LIVING, MHPSS_COURSES);
    private static final List<String> COORDINATORS = List.of("coordinator.demo-cynar", "coordinator.demo-bilim");
    private static final String MISSING = "The register of people is not available at the moment";
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final int OF_ONE_KIND = 2;

    @TempDir
    private Path folder;

    @Test
    void theOthersServeEveryPageWhicheverIsStopped() {
        try (PortalProcess portal = UnpackedZip.into(folder).portal().run()) {
            Visitor coordinator = portal.visitor().as(COORDINATORS.get(0));
            ModulesPage modules = ModulesPage.of(portal);
            Map<Visitor, List<String>> reached = new LinkedHashMap<>();
            COORDINATORS.forEach(persona -> {
                Visitor visitor = portal.visitor().as(persona);
                reached.put(visitor, paths(visitor));
            });
            assertAll(MODULES.stream()
                    .map(module -> () -> assertTrue(
                            reached.values().stream().flatMap(List::stream).anyMatch(path -> isOf(module, path)),
                            module)));

            for (String stopped : MODULES) {
                modules.stop(stopped);
                List<Answer> answers = answers(reached);
                Set<String> miss = answers.stream()
                        .filter(answer -> answer.text().contains(MISSING))
                        .map(answer -> answer.path().split("/")[1])
                        .collect(Collectors.toSet());

                assertEquals(Map.of(), unexpected(answers, stopped), stopped + " is stopped");
                assertEquals(stopped.equals(PEOPLE) ? Set.of(STRONG_FAMILIES) : Set.of(), miss);
                if (!stopped.equals(INDEPENDENT_LIVING)) {
                    assertEquals(stopped.equals(PEOPLE), found(coordinator).contains(MISSING), stopped + " is stopped");
                }
                assertFalse(menu(answers).anyMatch(path -> isOf(stopped, path)), stopped + " is in a menu");
                modules.start(stopped);
                assertEquals(Map.of(), unexpected(answers(reached), "none"), stopped + " is back");
            }
            assertFalse(portal.output().contains("ERROR"), portal.output());
        }
    }

    /** What support at home answers to whoever looks for somebody to support: that alone needs the register. */
    private static String found(Visitor coordinator) {
        return coordinator
                .post("/independent-living/users/find", Map.of("name", List.of("annayew")))
                .expect(200)
                .text();
    }

    /** A few pages of each kind that somebody reaches by links. */
    private static List<String> paths(Visitor visitor) {
        List<String> found = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of("/"));
        Map<String, Integer> ofKind = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            found.add(path);
            for (Element link : visitor.get(path).expect(200).page().select("a[href^=/]:not([download])")) {
                String to = link.attr("href").replaceAll("#.*", "");
                if (seen.add(to) && ofKind.merge(kind(to), 1, Integer::sum) <= OF_ONE_KIND) {
                    waiting.add(to);
                }
            }
        }
        return found;
    }

    private static String kind(String path) {
        return path.replaceAll(ID, "{}").replaceAll("=[^&]*", "");
    }

    private static List<Answer> answers(Map<Visitor, List<String>> reached) {
        List<Answer> answers = new ArrayList<>();
        reached.forEach((visitor, paths) -> paths.forEach(path -> answers.add(visitor.get(path))));
        return answers;
    }

    /** What was answered otherwise than 200, or than 503 by the module that is stopped. */
    private static Map<String, Integer> unexpected(List<Answer> answers, String stopped) {
        Map<String, Integer> unexpected = new TreeMap<>();
        answers.forEach(answer -> {
            if (answer.status() != (isOf(stopped, answer.path()) ? 503 : 200)) {
                unexpected.put(answer.path(), answer.status());
            }
        });
        return unexpected;
    }

    private static Stream<String> menu(List<Answer> answers) {
        return answers.stream().flatMap(answer -> answer.page().select(".side a").eachAttr("href").stream());
    }

    private static boolean isOf(String module, String path) {
        return path.equals("/" + module) || path.startsWith("/" + module + "/") || path.startsWith("/" + module + "?");
    }
}
