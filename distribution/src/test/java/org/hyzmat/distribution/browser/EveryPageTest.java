package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One page of each kind is valid, and each third one accessible, translated and fits a small phone; themes and
 * languages take turns. The thorough tests look at all of them so.
 */
@Tag("browser")
class EveryPageTest {

    private static final String TRAINING = "coordinator.demo-bilim";
    private static final List<String> WHO_SEE_ALL =
            List.of("", "coordinator.demo-nur", TRAINING, "platform-administrator.demo-department");
    private static final List<String> LANGUAGES = List.of("tk", "ru");

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    private static final int EACH = 3;

    private final AtomicInteger turn = new AtomicInteger();

    @TestFactory
    Stream<DynamicTest> everyKindOfPageServesEverybody() {
        Window window = browsing.on(Device.DESK);
        Set<String> routes = new HashSet<>();
        return WHO_SEE_ALL.stream()
                .flatMap(persona -> Crawl.by(window.reading("en").enter(persona)).stream()
                        .filter(page -> isFilledFor(persona, page) && routes.add(page.route()))
                        .map(page -> dynamicTest(page.path(), () -> check(window.enter(persona), page))));
    }

    /** Only the training centre gives courses, and it does nothing else. */
    private static boolean isFilledFor(String persona, Found page) {
        return persona.isEmpty() || page.path().startsWith("/mhpss-courses") == persona.equals(TRAINING);
    }

    private void check(Window window, Found page) {
        assertEquals(200, page.status());
        int turned = turn.getAndIncrement();
        if (turned % EACH > 0) {
            assertEquals(List.of(), Markup.problems(page.body()));
            return;
        }
        int number = turned / EACH;
        String language = LANGUAGES.get(number % LANGUAGES.size());
        window.in(number / LANGUAGES.size() % 2 == 0 ? ColorScheme.DARK : ColorScheme.LIGHT);
        window.reading(language).open(page.path());
        List<String> problems = new ArrayList<>(PageCheck.quickProblems(window));
        problems.addAll(Wording.left(page.body(), window.source()));

        assertEquals(List.of(), problems, language);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ALLOWED", "NO_PERSON_FOUND", "FAMILY_WITH_FAULTS", "GROUP_WITH_FAULTS"})
    void answersServeEverybody(Scene scene) {
        Window window = browsing.on(Device.DESK).reading("ru");

        scene.play(window);

        assertEquals(List.of(), PageCheck.quickProblems(window));
    }
}
