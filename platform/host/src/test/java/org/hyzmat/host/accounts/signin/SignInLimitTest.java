package org.hyzmat.host.accounts.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Ten attempts on one account, forty from one address, and then some patience. */
class SignInLimitTest {

    private Instant now = Instant.parse("2026-05-12T05:00:00Z");
    private final SignInLimit limit = new SignInLimit(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void accountIsLockedAfterTenAttemptsAndOpensWithTime() {
        assertEquals(10, countUntilLocked("ayna"));
        assertTrue(limit.countAccount("serdar"), "nobody else is locked");

        now = now.plus(Duration.ofSeconds(91));
        assertTrue(limit.countAccount("ayna"));
        assertFalse(limit.countAccount("ayna"));
    }

    @Test
    void whatCannotBeANameIsCountedAsOneWhateverItsLength() {
        assertEquals("ayna.m", SignIn.possible(" Ayna.M "));
        for (String typed : new String[] {"a".repeat(1_000_000), "ab", "aýna", ""}) {
            assertEquals("", SignIn.possible(typed));
        }
    }

    @Test
    void whoeverKnowsThePasswordMayMistypeItAgain() {
        assertEquals(10, countUntilLocked("ayna"));

        limit.forgiveAccount("ayna");

        assertEquals(10, countUntilLocked("ayna"));
    }

    @Test
    void addressMayFailFortyTimesAndSucceedAnyNumberOfTimes() {
        for (int success = 0; success < 100; success++) {
            assertTrue(limit.countAddress("192.0.2.1").isEmpty());
            limit.forgiveAddress("192.0.2.1");
        }
        for (int failure = 0; failure < 40; failure++) {
            assertTrue(limit.countAddress("192.0.2.1").isEmpty());
        }

        Duration delay = limit.countAddress("192.0.2.1").orElseThrow();

        assertTrue(delay.compareTo(Duration.ofSeconds(23)) < 0, delay::toString);
        assertTrue(limit.countAddress("192.0.2.2").isEmpty());
    }

    private int countUntilLocked(String account) {
        int attempts = 0;
        while (attempts < 1_000 && limit.countAccount(account)) {
            attempts++;
        }
        return attempts;
    }
}
