package org.hyzmat.host.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps one address from asking for public pages too often, so that codes cannot be tried out. */
public final class PublicLimit {

    /** Of how many addresses it is known how often they asked; the one that asked longest ago is forgotten first. */
    static final int MOST_ADDRESSES = 10_000;

    private final int perMinute;
    private final ClientAddress clients;
    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    /** A limit as it is set. */
    public PublicLimit(PublicSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    PublicLimit(PublicSettings settings, TimeMeter time) {
        this.perMinute = settings.requestsPerMinute();
        this.clients = new ClientAddress(settings.proxies());
        this.time = time;
    }

    /** Counts a request; when there were too many already, how long to wait for the next. */
    Optional<Duration> take(HttpServletRequest request) {
        if (perMinute == 0) {
            return Optional.empty();
        }
        return take(clients.of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For"))));
    }

    Optional<Duration> take(String client) {
        ConsumptionProbe probe = bucket(client).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** How many addresses are remembered. */
    int addresses() {
        synchronized (buckets) {
            return buckets.size();
        }
    }

    private Bucket bucket(String client) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    client,
                    first -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                            .withCustomTimePrecision(time)
                            .build());
        }
    }
}
