package org.hyzmat.testkit.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads everything that a reader of figures can read, and tries to work out what is hidden. */
@Tag("lasting")
final class AttackTest {

    private static final Logger LOG = LoggerFactory.getLogger(AttackTest.class);

    private static final int WORLDS = 300;
    private static final int SERVICES = 40;

    @Test
    void nothingComesOutOfInventedWorlds() {
        Tally tally = new Tally();

        LongStream.range(0, WORLDS).mapToObj(World::random).forEach(tally::attack);

        LOG.info("Invented worlds: {}", tally);
        assertEquals(List.of(), tally.found);
        assertEquals(0, tally.undecided);
        assertTrue(tally.shownOfLarge() > 0.5, tally::toString);
    }

    @Test
    void nothingComesOutOfAServiceAsItIs() {
        Tally tally = new Tally();

        LongStream.range(0, SERVICES).mapToObj(World::service).forEach(tally::attack);

        LOG.info("Invented services: {}", tally);
        assertEquals(List.of(), tally.found);
        assertEquals(0, tally.undecided);
        assertTrue(tally.shownOfLarge() > 0.4, tally::toString);
    }

    @Test
    void nothingComesOutOfNastyWorlds() {
        Tally tally = new Tally();

        nasty().forEach(tally::attack);

        LOG.info("Nasty worlds: {}", tally);
        assertEquals(List.of(), tally.found);
        assertEquals(0, tally.undecided);
    }

    private static Stream<World> nasty() {
        return Stream.of(
                World.of("one provider in each place", "A P 2021:3", "B Q 2021:9", "C R 2021:12"),
                World.of("one year only", "A P 2021:4", "A Q 2021:6", "B P 2021:7", "B Q 2021:20"),
                World.of("the same people under three filters", "A P 2021:6", "B Q 2022:2"),
                World.of("one small group", "A P 2021:3"),
                World.of("one group", "A P 2021:30"),
                World.of("one of each", "A P 2021:1", "A P 2021:1", "A P 2021:1", "A P 2021:1", "A P 2021:1"),
                World.of("two small ones that make a large one", "A P 2021:1", "A P 2021:4", "A P 2022:30"),
                World.of("all small", "A P 2021:1", "A Q 2021:2", "B P 2022:3", "B Q 2022:4"),
                World.of("empty groups", "A P 2021:0", "A P 2022:0", "B P 2021:3", "B Q 2022:11"),
                World.of("nobody at all", "A P 2021:0", "B Q 2022:0"),
                World.of("all but one", "A P 2021:20", "A P 2022:20", "A Q 2021:20", "A Q 2022:1"),
                World.of("a total that is just enough", "A P 2021:2", "A P 2021:3", "B Q 2022:5"),
                World.of("a remainder of four", "A P 2021:16", "A P 2022:2", "A P 2023:2", "B P 2021:8"),
                World.of("a square", "A P 2021:3", "A P 2022:14", "A Q 2021:15", "A Q 2022:16"),
                World.of("nested providers", "A P 2021:7", "A P 2022:8", "B P 2021:4", "B Q 2021:9", "B Q 2022:10"),
                World.of("nobody", new String[0]));
    }

    /** What was found in several worlds. */
    private static final class Tally {

        private final List<String> found = new ArrayList<>();
        private int undecided;
        private long shown;
        private long small;
        private long complementary;

        void attack(World world) {
            WorldAttack attack = new WorldAttack(world);
            undecided += attack.all(each -> found.add(world + ": " + each));
            for (Clue clue : attack.clues()) {
                if (clue.isShown()) {
                    shown++;
                } else if (clue.isSmall()) {
                    small++;
                } else {
                    complementary++;
                }
            }
        }

        /** How many of the numbers that need not be hidden for their own sake are shown. */
        double shownOfLarge() {
            return (double) shown / (shown + complementary);
        }

        @Override
        public String toString() {
            return "%d shown, %d hidden as small and %d beside them; bounds of %d are not known"
                    .formatted(shown, small, complementary, undecided);
        }
    }
}
