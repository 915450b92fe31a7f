package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of everybody, from wide to narrow, in each language and with a keyboard alone. */
@Tag("browser")
@Tag("thorough")
class ThoroughPagesTest {

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @TestFactory
    Stream<DynamicContainer> everyPageServesEverybody() {
        return new Everybody(browsing).shown(browsing.on(Device.DESK), ThoroughPagesTest::check);
    }

    private static void check(Window window) {
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
