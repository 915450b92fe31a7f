package org.hyzmat.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until a test moves it. */
public final class TestingClock extends Clock {

    /** Where every installation is. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ashgabat");

    private static final LocalDate A_TUESDAY = LocalDate.of(2026, 5, 12);

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private TestingClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** A clock at ten in the morning of Tuesday, 12 May 2026, in Ashgabat. */
    public static TestingClock create() {
        Instant start = A_TUESDAY.atTime(LocalTime.of(10, 0)).atZone(ZONE).toInstant();
        return new TestingClock(new AtomicReference<>(start), ZONE);
    }

    /** Moves it. */
    public void advance(Duration by) {
        now.updateAndGet(before -> before.plus(by));
    }

    /** Sets it. */
    public void set(ZonedDateTime then) {
        now.set(then.toInstant());
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock in another zone: moving one moves both. */
    @Override
    public Clock withZone(ZoneId other) {
        return new TestingClock(now, other);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
