package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of everybody, wide and narrow, light and dark, with a keyboard alone. */
@Tag("browser")
@Tag("thorough")
class ThoroughPagesTest {

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    private final Shapes shapes = new Shapes();

    @TestFactory
    Stream<DynamicContainer> everyPageServesEverybody() {
        Window window = browsing.on(Device.DESK);
        return browsing.personas().stream()
                .map(persona -> dynamicContainer(persona.isEmpty() ? "stranger" : persona, pages(window, persona)));
    }

    private Stream<DynamicTest> pages(Window window, String persona) {
        List<Found> all = Crawl.by(window.enter(persona));
        DynamicTest links = dynamicTest("links", () -> assertEquals(List.of(), deadLinks(all)));
        Stream<DynamicTest> pages = all.stream()
                .filter(shapes::addsTo)
                .map(page -> dynamicTest(page.path(), () -> check(window.enter(persona), page.path())));
        return Stream.concat(Stream.of(links), pages);
    }

    private static List<String> deadLinks(List<Found> pages) {
        return pages.stream()
                .filter(page -> page.status() != 200)
                .map(page -> page.status() + " " + page.path())
                .toList();
    }

    private static void check(Window window, String path) {
        window.open(path);
        List<String> problems = new ArrayList<>(Languages.problems(window));
        problems.addAll(PageCheck.problems(window));

        assertEquals(List.of(), problems);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerServesEverybody(Scene scene) {
        checkAnswer(scene);
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerServesEverybodyAtHome(HomeScene scene) {
        checkAnswer(scene);
    }

    private static void checkAnswer(Played scene) {
        Window window = browsing.on(Device.DESK);
        scene.play(window);

        assertEquals(List.of(), PageCheck.problems(window));
    }
}
