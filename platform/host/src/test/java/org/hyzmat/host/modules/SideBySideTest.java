package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Modules begin beside one another, behind those they need, and end in their order. */
@Timeout(20)
class SideBySideTest {

    private final List<String> happened = Collections.synchronizedList(new ArrayList<>());

    @Test
    void modulesEndInTheirOrderEachOnce() {
        sideBySide(Map.of())
                .run(List.of("a", "b", "c"), String::toUpperCase, (module, made) -> happened.add(made.get()));

        assertEquals(List.of("A", "B", "C"), happened);
    }

    @Test
    void moduleBeginsOnceWhatItNeedsHasEnded() {
        sideBySide(Map.of("b", Set.of("a", "elsewhere")))
                .run(List.of("a", "b"), this::begin, (module, made) -> happened.add(made.get() + " ended"));

        assertEquals(List.of("a began", "a ended", "b began", "b ended"), happened);
    }

    @Test
    void modulesThatNeedOneAnotherBegin() {
        sideBySide(Map.of("a", Set.of("b"), "b", Set.of("a")))
                .run(List.of("a", "b"), this::begin, (module, made) -> happened.add(made.get() + " ended"));

        assertEquals(List.of("a began", "a ended", "b began", "b ended"), happened);
    }

    @Test
    void moduleThatWaitsHoldsUpNoOther() {
        CountDownLatch other = new CountDownLatch(1);

        sideBySide(Map.of()).run(List.of("a", "b"), module -> meet(module, other), noting());

        assertEquals(List.of("a", "b"), happened);
    }

    @Test
    void whatABeginningThrowsIsThrownAtItsEndAndTheOthersGoOn() {
        sideBySide(Map.of("b", Set.of("a"))).run(List.of("a", "b"), SideBySideTest::failAtA, (module, made) -> {
            if (module.equals("a")) {
                assertThrows(RefusedModuleException.class, made::get);
            } else {
                happened.add(made.get());
            }
        });

        assertEquals(List.of("b"), happened);
    }

    @Test
    void endThatFailsEndsAllAndLeavesNothingRunning() {
        AtomicBoolean interrupted = new AtomicBoolean();
        CountDownLatch hanging = new CountDownLatch(1);

        assertThrows(
                IllegalStateException.class,
                () -> sideBySide(Map.of())
                        .run(List.of("a", "b"), module -> hang(module, hanging, interrupted), (module, made) -> {
                            await(hanging);
                            throw new IllegalStateException(made.get());
                        }));

        assertTrue(interrupted.get());
    }

    private static SideBySide<String, String> sideBySide(Map<String, Set<String>> needs) {
        return new SideBySide<>(module -> module, module -> needs.getOrDefault(module, Set.of()));
    }

    private String begin(String module) {
        happened.add(module + " began");
        return module;
    }

    private BiConsumer<String, Supplier<String>> noting() {
        return (module, made) -> happened.add(made.get());
    }

    /** The first waits for the second. */
    private static String meet(String module, CountDownLatch other) {
        if (module.equals("a")) {
            await(other);
        } else {
            other.countDown();
        }
        return module;
    }

    private static String failAtA(String module) {
        if (module.equals("a")) {
            throw new RefusedModuleException(List.of("It is broken."));
        }
        return module;
    }

    private static String hang(String module, CountDownLatch hanging, AtomicBoolean interrupted) {
        if (module.equals("b")) {
            hanging.countDown();
            try {
                TimeUnit.MINUTES.sleep(1);
            } catch (InterruptedException stopped) {
                interrupted.set(true);
            }
        }
        return module;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(15, TimeUnit.SECONDS), "nobody came");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
