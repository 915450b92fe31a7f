package org.hyzmat.testkit.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether other numbers of people are possible, compared with trying all there are. */
final class PossibleTest {

    private static final int PLACES = 6;
    private static final int MOST = 3;
    private static final int WORLDS = 500;

    private final RandomGenerator chance = new SplittableRandom(7);

    @Test
    void saysWhatTryingAllOfThemSays() {
        Map<Possible.Answer, Integer> answers = new EnumMap<>(Possible.Answer.class);
        for (int i = 0; i < WORLDS; i++) {
            long[] numbers = chance.longs(PLACES, 0, MOST + 1)
                    .map(n -> Math.max(0, n - 1))
                    .toArray();
            Clue everybody = clue(IntStream.range(0, PLACES), numbers);
            List<Clue> told = Stream.concat(
                            Stream.of(everybody),
                            Stream.generate(() -> clue(some(), numbers)).limit(chance.nextInt(5)))
                    .toList();
            List<Tie> ties =
                    numbers[0] == numbers[1] + numbers[2] ? List.of(new Tie(List.of(0), List.of(1, 2))) : List.of();
            Clue wanted = clue(some(), numbers);

            Possible.Answer answer = new Possible(told, ties, PLACES).other(wanted);

            answers.merge(answer, 1, Integer::sum);
            Possible.Answer tried = isOther(told, ties, wanted, new long[PLACES], 0, everybody.truth())
                    ? Possible.Answer.SOME
                    : Possible.Answer.NONE;
            assertEquals(tried, answer, () -> wanted + " where " + told + " are told, " + ties);
        }

        assertTrue(answers.values().stream().allMatch(times -> times > WORLDS / 10), answers::toString);
    }

    private IntStream some() {
        return IntStream.range(0, PLACES).filter(place -> chance.nextBoolean());
    }

    private static Clue clue(IntStream places, long[] numbers) {
        List<Integer> all = places.boxed().toList();
        return new Clue(all.toString(), all, Clue.sum(all, numbers), true);
    }

    /** Tries all numbers from a place on that add up to what is left. */
    private static boolean isOther(List<Clue> told, List<Tie> ties, Clue wanted, long[] numbers, int place, long left) {
        if (place == PLACES - 1) {
            numbers[place] = left;
            return wanted.of(numbers) != wanted.truth()
                    && told.stream().allMatch(clue -> clue.of(numbers) == clue.truth())
                    && ties.stream().allMatch(tie -> tie.holds(numbers));
        }
        for (long number = 0; number <= left; number++) {
            numbers[place] = number;
            if (isOther(told, ties, wanted, numbers, place + 1, left - number)) {
                return true;
            }
        }
        return false;
    }
}
