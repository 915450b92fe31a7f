package org.hyzmat.strongfamilies.group;

import static org.hyzmat.strongfamilies.group.TestingFamily.CURRICULUM;
import static org.hyzmat.strongfamilies.group.TestingFamily.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hyzmat.people.api.Birth;
import org.hyzmat.platform.Span;
import org.junit.jupiter.api.Test;

/** When a group is smaller or larger than its programme foresees. */
class ShortfallTest {

    @Test
    void eightToTwelveFamiliesAreFine() {
        assertEquals(List.of(), keys(families(8, Span.OPEN), 1));
        assertEquals(List.of(), keys(families(12, Span.OPEN), 1));
    }

    @Test
    void fewerAndMoreAreSaid() {
        assertEquals(List.of("warning.few-families"), keys(families(7, Span.OPEN), 1));
        assertEquals(List.of("warning.many-families"), keys(families(13, Span.OPEN), 1));
    }

    @Test
    void familiesThatLeftDoNotCount() {
        assertEquals(List.of("warning.few-families"), keys(families(9, TODAY.minusDays(1)), 1));
    }

    @Test
    void aGroupThatNobodyLeadsIsSaid() {
        assertEquals(List.of("warning.no-facilitator"), keys(families(8, Span.OPEN), 0));
    }

    private static List<GroupFamily> families(int number, LocalDate lastDay) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> TestingFamily.inGroup(
                        TestingFamily.withChild(each, Birth.UNKNOWN), new Span(TODAY.minusDays(9), lastDay)))
                .toList();
    }

    private static List<String> keys(List<GroupFamily> families, int facilitators) {
        return Shortfall.of(CURRICULUM, families, facilitators, TODAY).stream()
                .map(Shortfall::key)
                .toList();
    }
}
