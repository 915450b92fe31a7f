package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.views.TextCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places of modules that come and go while people ask for them. */
class MountsTest {

    private static final int TIMES = 1_000;
    private static final int HOLDS = 5_000;
    private static final String MODULE = "numbers";

    private final Mounts mounts = new Mounts();

    private static Site site(Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("texts")).resolve("messages_en.properties"), """
                module.name=Numbers and sums
                """);
        Content content = Content.at(folder);
        return new Site(MODULE, Javalin.create(config -> {}), content, TextCatalogue.ofPlatform(content), List.of());
    }

    @Test
    void whoeverFindsANewPlaceFindsItsNameAndItsSite(@TempDir Path folder) throws IOException {
        Site site = site(folder);
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicInteger finds = new AtomicInteger();
        CompletableFuture<Set<String>> seen = CompletableFuture.supplyAsync(() -> {
            Set<String> found = new HashSet<>();
            while (!isOver.get()) {
                mounts.find(MODULE).ifPresent(mount -> {
                    found.add(told(mount));
                    finds.incrementAndGet();
                });
            }
            return found;
        });

        while (finds.get() < TIMES) {
            mounts.serve(site);
            mounts.remove(MODULE);
        }
        mounts.serve(site);
        Mount last = mounts.find(MODULE).orElseThrow();
        mounts.remove(MODULE);
        isOver.set(true);

        assertEquals(Set.of("Numbers and sums, served"), seen.join());
        assertEquals("Numbers and sums, served", told(last));
        assertEquals(List.of(last), Failure.off(last).arguments());
    }

    /** Work on the data of a module has it for itself: whoever was on the way in is either waited for or waits. */
    @Test
    void nobodyIsInsideWhileAPlaceIsHeldAndIdle(@TempDir Path folder) throws Exception {
        Site site = site(folder);
        mounts.serve(site);
        Mount mount = mounts.find(MODULE).orElseThrow();
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicBoolean isAlone = new AtomicBoolean();
        AtomicInteger entries = new AtomicInteger();
        AtomicInteger disturbed = new AtomicInteger();
        List<CompletableFuture<Void>> visitors = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    while (!isOver.get()) {
                        enter(mount);
                        if (isAlone.get()) {
                            disturbed.incrementAndGet();
                        }
                        entries.incrementAndGet();
                        site.leave();
                    }
                }))
                .limit(4)
                .toList();

        for (int i = 0; i < HOLDS; i++) {
            int before = entries.get();
            mount.hold();
            site.awaitIdle(Duration.ofSeconds(20));
            isAlone.set(true);
            Thread.yield();
            isAlone.set(false);
            mount.release();
            while (entries.get() == before) {
                Thread.onSpinWait();
            }
        }
        isOver.set(true);
        visitors.forEach(CompletableFuture::join);

        assertEquals(0, disturbed.get());
    }

    private static void enter(Mount mount) {
        try {
            mount.enter().orElseThrow();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private static String told(Mount mount) {
        return mount.name(Locale.ENGLISH) + (mount.current().isPresent() ? ", served" : ", away");
    }
}
