package org.hyzmat.host.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Counts how often each of many does something, so that nobody does it too often. */
public final class Buckets {

    /** Of how many it is known how often they did it; the one that did longest ago is forgotten first. */
    static final int MOST = 10_000;

    private final int capacity;
    private final Duration period;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST;
        }
    };

    /** Each may do it so often within a time, which goes by as a clock says. */
    public Buckets(int capacity, Duration period, Clock clock) {
        this(capacity, period, meter(clock));
    }

    Buckets(int capacity, Duration period, TimeMeter time) {
        this.capacity = capacity;
        this.period = period;
        this.time = time;
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                Instant now = clock.instant();
                return TimeUnit.SECONDS.toNanos(now.getEpochSecond()) + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Counts it once more; if it was too often already, how long to wait. */
    public Optional<Duration> take(String who) {
        ConsumptionProbe probe = bucket(who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Does not count what was counted last. */
    public void giveBack(String who) {
        bucket(who).addTokens(1);
    }

    /** Counts from the beginning. */
    public void forget(String who) {
        bucket(who).reset();
    }

    /** How many are remembered. */
    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    who,
                    first -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(capacity).refillGreedy(capacity, period))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
