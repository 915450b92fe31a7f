package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.javalin.Javalin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.views.TextCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The places of modules that come and go while people ask for them. */
class MountsTest {

    private static final int TIMES = 1_000;
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

    private static String told(Mount mount) {
        return mount.name(Locale.ENGLISH) + (mount.current().isPresent() ? ", served" : ", away");
    }
}
