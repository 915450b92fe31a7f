package org.hyzmat.independentliving.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Days of the week.
 *
 * @param bits 1 for Monday, 2 for Tuesday, 4 for Wednesday and so on, added together
 */
public record Weekdays(int bits) {

    private static final int ALL = 127;

    /** These days. */
    public static Weekdays of(Collection<DayOfWeek> days) {
        return new Weekdays(days.stream().mapToInt(Weekdays::bit).reduce(0, (one, other) -> one | other));
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    /** The numbers of the days, Monday being 1. */
    public List<Integer> days() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .map(DayOfWeek::getValue)
                .toList();
    }

    /** Whether a day is one of them. */
    public boolean contain(LocalDate day) {
        return (bits & bit(day.getDayOfWeek())) != 0;
    }

    /** Whether others are on a day on which these are. */
    public boolean meet(Weekdays others) {
        return (bits & others.bits) != 0;
    }

    /** How many there are. */
    public int count() {
        return Integer.bitCount(bits);
    }

    /** Whether it is the whole week. */
    public boolean isEveryDay() {
        return bits == ALL;
    }
}
