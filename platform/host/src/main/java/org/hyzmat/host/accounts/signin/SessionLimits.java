package org.hyzmat.host.accounts.signin;

import java.time.Duration;

/**
 * How long somebody stays signed in.
 *
 * @param idle without asking for anything
 * @param absolute in any case
 */
public record SessionLimits(Duration idle, Duration absolute) {

    /** Half an hour, and a working day. */
    public static final SessionLimits USUAL = new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));
}
