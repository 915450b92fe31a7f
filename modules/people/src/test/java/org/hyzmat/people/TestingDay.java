package org.hyzmat.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.hyzmat.platform.directory.PlaceChoices;
import org.hyzmat.testkit.TestingDirectory;

/** The one day on which tests of this module run, and the places of that day. */
public final class TestingDay {

    /** The day it is in tests. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 19);

    /** The time it is in tests. */
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private TestingDay() {}

    /** The places that forms offer. */
    public static PlaceChoices places() {
        return new PlaceChoices(new TestingDirectory(), CLOCK);
    }
}
