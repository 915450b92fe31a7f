package org.hyzmat.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hyzmat.host.modules.Modules;
import org.hyzmat.host.modules.State;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The time for which an administrator takes a module away. */
final class Absence {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BY = "contract";

    private final Subject subject;
    private final Sampled sampled;

    Absence(Subject subject, Sampled sampled) {
        this.subject = subject;
        this.sampled = sampled;
    }

    void whileStopped() {
        MenuEntries menu = new MenuEntries(subject);
        modules().stop(subject.id(), BY);
        try {
            for (Route route : subject.routes()) {
                String address = subject.address(route, sampled.ids());
                subject.oneOfEachRole()
                        .forEach(persona -> subject.host()
                                .as(persona)
                                .send(route.method(), address)
                                .expect(503));
            }
            assertEquals(List.of(), menu.readers());
        } finally {
            modules().start(subject.id(), BY);
        }
        assertEquals(Optional.of(State.ACTIVE), modules().status(subject.id()).map(status -> status.state()));
        assertEquals(List.of(), new Reach(subject, sampled).unreached());
        assertTrue(!menu.readers().isEmpty(), "Nobody finds it in the menu after it was started again.");
    }

    void whileUninstalled() {
        String hash = modules().status(subject.id()).orElseThrow().hash();
        sampled.pages(subject);
        WeakReference<ClassLoader> trace = Inside.trace(modules(), subject.id());
        modules().uninstall(subject.id(), BY);
        try {
            assertTrue(isCollected(trace), "The classes of the module are still held by something.");
        } finally {
            modules().take(hash, BY);
        }
        assertEquals(List.of(), new Reach(subject, sampled).unreached(), "after it was installed again");
    }

    private static boolean isCollected(WeakReference<ClassLoader> trace) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (trace.get() != null && Instant.now().isBefore(deadline)) {
            System.gc();
            letJdbiForget();
            Thread.onSpinWait();
        }
        return trace.get() == null;
    }

    /** Jdbi lets go of what it knew of the records of a dropped version when it looks at the next record. */
    private static void letJdbiForget() {
        ConstructorMapper.of(Sampled.class);
    }

    private Modules modules() {
        return subject.host().modules();
    }
}
