package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Each address may ask so many times a minute, and few addresses are remembered. */
class PublicLimitTest {

    private final AtomicLong nanos = new AtomicLong();
    private final PublicLimit limit = new PublicLimit(new PublicSettings(6, Set.of(), ""), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void whoAsksTooOftenWaits() {
        for (int request = 0; request < 6; request++) {
            assertEquals(Optional.empty(), limit.take("192.0.2.1"));
        }

        assertEquals(Optional.of(Duration.ofSeconds(10)), limit.take("192.0.2.1"));
        assertEquals(Optional.empty(), limit.take("192.0.2.2"));

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        assertEquals(Optional.empty(), limit.take("192.0.2.1"));
        assertEquals(Optional.of(Duration.ofSeconds(10)), limit.take("192.0.2.1"));
    }

    @Test
    void rememberedAddressesStayFew() {
        for (int client = 0; client < 2 * Buckets.MOST; client++) {
            limit.take("client " + client);
        }

        assertEquals(Buckets.MOST, limit.addresses());
    }
}
