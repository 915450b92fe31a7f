package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every page of everybody as a phone shows it in the dark, and its menu opened. */
@Tag("browser")
@Tag("thorough")
class PhonePagesTest {

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    private static final PhoneCheck CHECK = new PhoneCheck();

    @TestFactory
    Stream<DynamicContainer> everyPageServesEverybody() {
        return new Everybody(browsing).shown(browsing.on(Device.PHONE), PhonePagesTest::check);
    }

    private static void check(Window window) {
        assertEquals(List.of(), CHECK.problems(window));
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
        Window window = browsing.on(Device.PHONE);
        scene.play(window);
        check(window);
    }
}
