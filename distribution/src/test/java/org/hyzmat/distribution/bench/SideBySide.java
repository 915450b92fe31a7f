package org.hyzmat.distribution.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Pages that both programs show, which are asked for in turns. */
final class SideBySide {

    private static final int WARM_UPS = 3;

    private final MeasuredProcess plain;
    private final MeasuredProcess portal;
    private final Map<String, Sides> pages = new LinkedHashMap<>();

    SideBySide(MeasuredProcess plain, MeasuredProcess portal) {
        this.plain = plain;
        this.portal = portal;
    }

    /** A page of one program. */
    private record Asked(int port, String path, String cookie) {

        double millis() throws IOException {
            return SideBySide.millis(port, path, cookie);
        }
    }

    /** What took how long in both programs. */
    private record Sides(Asked plain, Asked portal, Figures plainMillis, Figures portalMillis) {

        void measure(boolean counts) throws IOException {
            double other = plain.millis();
            double own = portal.millis();
            if (counts) {
                plainMillis.add(other);
                portalMillis.add(own);
            }
        }

        void tell(String what) {
            Bench.print("%-32s plain %s, portal %s ms", what, plainMillis.told("%.0f"), portalMillis.told("%.0f"));
        }
    }

    /** How long a page takes over a connection of its own: one that rests while others are measured may be closed. */
    static double millis(int port, String path, String cookie) throws IOException {
        long begun = System.nanoTime();
        try (PageReader reader = new PageReader(port, path, cookie)) {
            int status = reader.read();
            if (status != 200) {
                throw new IllegalStateException(path + " was answered with " + status);
            }
        }
        return (System.nanoTime() - begun) / 1e6;
    }

    /**
     * Adds a page.
     *
     * @param other its path in the plain program
     * @param own its path in the portal
     * @param cookie who asks, and in which language
     */
    void page(String what, String other, String own, String cookie) {
        pages.put(
                what,
                new Sides(
                        new Asked(plain.port(), other, cookie),
                        new Asked(portal.port(), own, cookie),
                        new Figures(),
                        new Figures()));
    }

    /** Asks for all in turns, after some rounds that do not count, and prints how long each took. */
    void print() throws IOException {
        for (int round = -WARM_UPS; round < Bench.ROUNDS; round++) {
            for (Sides each : pages.values()) {
                each.measure(round >= 0);
            }
        }
        pages.forEach((what, each) -> each.tell(what));
    }
}
