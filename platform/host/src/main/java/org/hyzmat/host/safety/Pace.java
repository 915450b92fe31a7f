package org.hyzmat.host.safety;

import java.time.Duration;

/**
 * How fast somebody must send.
 *
 * @param head how long the lines before the body may take
 * @param grace how long a body may be waited for in all, however slowly it comes
 * @param bytesPerSecond of waiting, which are wanted after that
 * @param silence how long a connection may be at rest
 */
public record Pace(Duration head, Duration grace, int bytesPerSecond, Duration silence) {

    /** A telephone at the edge of its network sends several times as much. */
    public static final Pace USUAL =
            new Pace(Duration.ofSeconds(20), Duration.ofSeconds(20), 500, Duration.ofSeconds(30));

    boolean isTooSlow(long bytes, Duration waited) {
        return waited.compareTo(grace) > 0 && bytes < bytesPerSecond * waited.toMillis() / 1_000;
    }
}
