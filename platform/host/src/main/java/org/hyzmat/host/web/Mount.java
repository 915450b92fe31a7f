package org.hyzmat.host.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;

/** The place of a module in the portal: whichever of its versions serves, or why none does. */
public final class Mount {

    private static final Duration LONGEST_HOLD = Duration.ofSeconds(30);

    private final String id;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition released = lock.newCondition();
    private volatile boolean held;
    private volatile Optional<Site> current = Optional.empty();
    private volatile Optional<TextCatalogue> texts = Optional.empty();

    Mount(String id) {
        this.id = id;
    }

    /** The module's id. */
    public String id() {
        return id;
    }

    /** What its module is called in a language, or its id while nothing is known but that. */
    public String name(Locale language) {
        return texts.map(own -> own.text(language, "module.name")).orElse(id);
    }

    /** What the texts of its module say under a key, also while it is off; absent when they do not. */
    public Optional<String> text(Language language, String key) {
        return texts.flatMap(own -> own.find(language, key));
    }

    /** From now on it is called as these texts say, also while its module is off. */
    void call(TextCatalogue own) {
        texts = Optional.of(own);
    }

    /** The site that serves, absent while the module is off. */
    public Optional<Site> current() {
        return current;
    }

    /** From now on requests go to this site; requests inside the one before stay there. */
    void serve(Site site) {
        current = Optional.of(site);
    }

    /** From now on nothing is served. */
    public void clear() {
        current = Optional.empty();
    }

    /** New requests wait until released; whoever waited for half a minute is told that the module is away. */
    public void hold() {
        lock.lock();
        try {
            held = true;
        } finally {
            lock.unlock();
        }
    }

    /** Lets waiting requests go on. */
    public void release() {
        lock.lock();
        try {
            held = false;
            released.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Enters the site that serves now, once the place is not held; whoever gets one must leave its gate. Whoever finds
     * the place held only after coming in was not waited for, and goes out again.
     */
    Optional<Site> enter() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_HOLD.toNanos();
        while (awaitRelease(end)) {
            Optional<Site> site = enterCurrent();
            if (!held) {
                return site;
            }
            site.ifPresent(Site::leave);
        }
        return Optional.empty();
    }

    private Optional<Site> enterCurrent() {
        Optional<Site> site = current;
        while (site.isPresent() && !site.get().enter()) {
            Optional<Site> next = current;
            if (next.isPresent() && next.get() == site.get()) {
                return Optional.empty();
            }
            site = next;
        }
        return site;
    }

    /** Whether the place was released in time. */
    private boolean awaitRelease(long end) throws InterruptedException {
        if (!held) {
            return true;
        }
        lock.lock();
        try {
            long left = end - System.nanoTime();
            while (held && left > 0) {
                left = released.awaitNanos(left);
            }
            return !held;
        } finally {
            lock.unlock();
        }
    }
}
