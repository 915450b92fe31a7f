package org.hyzmat.distribution.pressure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;

/** What the portal has acknowledged of each session, and what was under way when nobody answered any more. */
final class Ledger {

    /** What one session should show: marks that are saved, and those of a form without an answer. */
    private static final class Page {

        private final Map<String, String> saved = new HashMap<>();
        private Map<String, String> underWay = Map.of();
    }

    private final Map<String, Page> pages = new TreeMap<>();
    private final Semaphore acknowledged = new Semaphore(0);
    private int marks;

    synchronized void open(String session) {
        pages.putIfAbsent(session, new Page());
    }

    synchronized void sending(String session, Map<String, String> some) {
        pages.get(session).underWay = Map.copyOf(some);
    }

    synchronized void acknowledge(String session) {
        Page page = pages.get(session);
        page.saved.putAll(page.underWay);
        marks += page.underWay.size();
        acknowledged.release(page.underWay.size());
        page.underWay = Map.of();
    }

    /** Counts marks as they are acknowledged, from now on. */
    Semaphore counter() {
        acknowledged.drainPermits();
        return acknowledged;
    }

    synchronized int marks() {
        return marks;
    }

    synchronized List<String> sessions() {
        return List.copyOf(pages.keySet());
    }

    /**
     * Compares a session with what it should show: every mark that was acknowledged, of a form without an answer all
     * marks or none, and nothing else. What was taken of the latter counts as saved from now on.
     *
     * @return what is wrong, empty if nothing
     */
    synchronized String compare(String session, Map<String, String> shown) {
        Page page = pages.get(session);
        Map<String, String> marked = new HashMap<>(shown);
        marked.values().removeIf("none"::equals);
        Map<String, String> withRest = new HashMap<>(page.saved);
        withRest.putAll(page.underWay);
        if (marked.equals(page.saved) || marked.equals(withRest)) {
            page.saved.putAll(marked);
            page.underWay = Map.of();
            return "";
        }
        return "%s was acknowledged with %s, sent last was %s, and it shows %s"
                .formatted(session, page.saved, page.underWay, marked);
    }
}
