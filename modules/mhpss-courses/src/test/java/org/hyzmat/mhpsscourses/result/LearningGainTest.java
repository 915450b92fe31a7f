package org.hyzmat.mhpsscourses.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hyzmat.host.statistics.CommonsStatistics;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.TTest;
import org.junit.jupiter.api.Test;

/**
 * What was learned, against the example of Student (1908), The probable error of a mean, Biometrika 6:1–25, page 20:
 * the additional sleep of ten people with two soporifics. R documents the same numbers under {@code sleep}: t = 4.0621,
 * df = 9, 95 % from 0.7001 to 2.4599.
 */
final class LearningGainTest {

    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    /** Scores are not negative; a constant changes neither changes nor spread. */
    private static final double SHIFT = 10;

    private final LearningGain gain = new LearningGain(new CommonsStatistics());

    @Test
    void itIsThatOfStudentsExample() {
        PairedChange change = gain.of(people());

        TTest test = change.test().find().orElseThrow();
        assertEquals(1.58, change.change().mean().find().orElseThrow(), 1e-9);
        assertEquals(4.0621, test.t(), 5e-5);
        assertEquals(0.7001, test.interval().low(), 5e-5);
        assertEquals(2.4599, test.interval().high(), 5e-5);
        assertEquals(
                1.58 / ((1.78901 + 2.002249) / 2),
                change.effect().standard().find().orElseThrow(),
                1e-5);
    }

    @Test
    void whoLacksATestDoesNotCount() {
        List<Standing> people = new ArrayList<>(people());
        people.add(standing(Standing.NONE, BigDecimal.valueOf(90)));
        people.add(standing(BigDecimal.valueOf(20), Standing.NONE));

        assertEquals(FIRST.length, gain.of(people).pairs());
        assertEquals(0, gain.of(people.subList(FIRST.length, people.size())).pairs());
    }

    private static List<Standing> people() {
        List<Standing> people = new ArrayList<>();
        for (int i = 0; i < FIRST.length; i++) {
            people.add(standing(BigDecimal.valueOf(SHIFT + FIRST[i]), BigDecimal.valueOf(SHIFT + SECOND[i])));
        }
        return people;
    }

    private static Standing standing(BigDecimal pre, BigDecimal post) {
        return new Standing(UUID.randomUUID(), UUID.randomUUID(), "Maral", "", true, 0, 0, pre, post);
    }
}
