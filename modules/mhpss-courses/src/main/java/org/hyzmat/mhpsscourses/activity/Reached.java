package org.hyzmat.mhpsscourses.activity;

import java.util.Arrays;
import java.util.List;

/**
 * How many people of a sex and an age were reached.
 *
 * @param people how many; whoever came twice counts twice
 */
public record Reached(Sex sex, AgeBand ageBand, int people) {

    /** The field of the form in which the number stands. */
    public String field() {
        return sex.code() + "-" + ageBand.code();
    }

    /** Every pair of a sex and an age, with nobody in it. */
    static List<Reached> nobody() {
        return Arrays.stream(Sex.values()).flatMap(sex -> of(sex).stream()).toList();
    }

    /** Every age of a sex, with nobody in it. */
    static List<Reached> of(Sex sex) {
        return Arrays.stream(AgeBand.values())
                .map(band -> new Reached(sex, band, 0))
                .toList();
    }
}
