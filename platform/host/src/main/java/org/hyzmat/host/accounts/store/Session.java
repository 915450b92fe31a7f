package org.hyzmat.host.accounts.store;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A browser in which somebody has given the password.
 *
 * @param agent what the browser says it is, in words
 * @param hasSecondFactor whether a code was given too
 * @param totpOffered the secret of a second factor that was shown and not yet confirmed, or empty
 * @param endsAt when it is over, however busy it is
 */
public record Session(
        UUID id,
        UUID account,
        String agent,
        boolean hasSecondFactor,
        String totpOffered,
        OffsetDateTime begunAt,
        OffsetDateTime lastSeenAt,
        OffsetDateTime endsAt) {

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return "Session " + id;
    }
}
