package org.hyzmat.host.web;

import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;

/** Keeps one address from asking for public pages too often, so that codes cannot be tried out. */
public final class PublicLimit {

    private final int perMinute;
    private final ClientAddress clients;
    private final Buckets buckets;

    /** A limit as it is set. */
    public PublicLimit(PublicSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    PublicLimit(PublicSettings settings, TimeMeter time) {
        this.perMinute = settings.requestsPerMinute();
        this.clients = new ClientAddress(settings.proxies());
        this.buckets = new Buckets(Math.max(perMinute, 1), Duration.ofMinutes(1), time);
    }

    /** Counts a request; when there were too many already, how long to wait for the next. */
    Optional<Duration> take(HttpServletRequest request) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        return take(clients.of(request));
    }

    Optional<Duration> take(String client) {
        return buckets.take(client);
    }

    /** How many addresses are remembered. */
    int addresses() {
        return buckets.size();
    }
}
