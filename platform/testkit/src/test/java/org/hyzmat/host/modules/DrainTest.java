package org.hyzmat.host.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.hyzmat.testkit.Fixture;
import org.hyzmat.testkit.HostSetup;
import org.hyzmat.testkit.TestingHost;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Whoever is inside a module when it is stopped or exchanged is answered to the end, and nobody new gets in. */
@Tag("lasting")
class DrainTest {

    private static final String MODULE = "java/org/hyzmat/notes/NotesModule.java";
    private static final String ROUTE = "routes.get(\"/\", notes::list, NOTE_READ);";
    private static final String GO = "hyzmat.test.slow-page-may-end";
    private static final int LETTERS = 300_000;

    @TempDir
    private Path folder;

    private TestingHost host;
    private Administrator administrator;
    private Visitor reader;

    /** Notes with a page that ends when it may, one that says how many have begun that, and an endless stream. */
    private static Fixture slowNotes(String version) {
        return Fixture.of("notes")
                .version(version)
                .changing(
                        MODULE,
                        ROUTE,
                        ROUTE
                                + """
                        var begun = new java.util.concurrent.atomic.AtomicInteger();
                        routes.get("/slow", ctx -> ctx.async(() -> {
                            begun.incrementAndGet();
                            while (!Boolean.getBoolean("GO")) {
                                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
                            }
                            ctx.result("x".repeat(LETTERS) + "VERSION");
                        }), NOTE_READ);
                        routes.get("/begun", ctx -> ctx.result("VERSION " + begun.get()), NOTE_READ);
                        routes.sse("/feed", client -> {
                            client.keepAlive();
                            client.sendEvent("VERSION");
                        }, NOTE_READ);
                        """.replace("LETTERS", String.valueOf(LETTERS))
                                        .replace("GO", GO)
                                        .replace("VERSION", version));
    }

    private void start(int drainSeconds) {
        System.clearProperty(GO);
        slowNotes("1.0.0").jar(folder);
        host = TestingHost.start(
                HostSetup.offering(List.of(folder)).within(Duration.ofSeconds(30), Duration.ofSeconds(drainSeconds)));
        host.expectAllActive();
        administrator = new Administrator(host);
        reader = host.as("coordinator.demo-nur");
    }

    @AfterEach
    void stop() {
        System.setProperty(GO, "true");
        host.close();
        System.clearProperty(GO);
    }

    @Test
    void aStopWaitsForAnAnswerAndEndsStreams() throws Exception {
        start(Waiting.PATIENCE_SECONDS);
        CompletableFuture<Answer> slow = slow();
        try (Feed feed = Feed.open(reader)) {
            assertEquals("data: 1.0.0", feed.next());

            CompletableFuture<String> stop =
                    CompletableFuture.supplyAsync(() -> administrator.stop("notes"), Waiting.THREADS);
            assertEquals("", feed.rest());
            Waiting.until(() -> reader.get("/notes/").status() == 503);
            assertFalse(slow.isDone() || stop.isDone(), "The module stopped before its last answer.");
            System.setProperty(GO, "true");

            assertWhole(slow, "1.0.0");
            String said = stop.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(said.contains("Notes is stopped."), said);
        }
    }

    @Test
    void anExchangeWaitsForAnAnswerOfTheOldVersionWhileTheNewOneServes() throws Exception {
        start(Waiting.PATIENCE_SECONDS);
        CompletableFuture<Answer> slow = slow();
        slowNotes("2.0.0").jar(folder);
        try (Feed feed = Feed.open(reader)) {
            assertEquals("data: 1.0.0", feed.next());

            CompletableFuture<String> exchange =
                    CompletableFuture.supplyAsync(() -> administrator.take("notes-2.0.0.jar"), Waiting.THREADS);
            await("2.0.0 0");
            assertEquals("", feed.rest());
            assertFalse(slow.isDone() || exchange.isDone(), "The old version ended before its last answer.");
            System.setProperty(GO, "true");

            assertWhole(slow, "1.0.0");
            String said = exchange.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(said.contains("Notes now runs in version 2.0.0."), said);
        }
    }

    /** Javalin would handle the failure to answer it for ever. */
    @Test
    void whatTakesLongerThanTheLimitIsCutOffAndEndsQuietly() {
        start(2);
        Queue<String> said = new ConcurrentLinkedQueue<>();
        AppenderBase<ILoggingEvent> listener = new AppenderBase<>() {
            @Override
            protected void append(ILoggingEvent event) {
                said.add(event.getFormattedMessage());
            }
        };
        listener.start();
        Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        slow();
        all.addAppender(listener);
        try {
            administrator.stop("notes");
            assertTrue(said.contains("1 requests of module notes were cut off after 2 seconds"), said.toString());

            System.setProperty(GO, "true");
            Waiting.until(() -> said.stream().anyMatch(line -> line.contains("went on after it was cut off")));
            reader.get("/").expect(200);
            assertTrue(said.size() < 50, said.toString());
        } finally {
            all.detachAppender(listener);
        }
    }

    /** Its page may need a permission that the old version did not have, and the reader came before the new one. */
    @Test
    void whoWaitsForAMigrationHasThePermissionsOfTheNewVersion() throws Exception {
        start(Waiting.PATIENCE_SECONDS);
        slowNotes("3.0.0")
                .with("resources/migrations/002-add-mood.sql", "alter table note add column mood varchar(20);")
                .changing("resources/module.yaml", "note-read", "note-look")
                .changing("java/org/hyzmat/notes/Permission.java", "NOTE_READ", "NOTE_LOOK")
                .changing(MODULE, "NOTE_READ", "NOTE_LOOK")
                .jar(folder);
        CompletableFuture<Answer> slow = slow();

        CompletableFuture<String> exchange =
                CompletableFuture.supplyAsync(() -> administrator.take("notes-3.0.0.jar"), Waiting.THREADS);
        List<CompletableFuture<Answer>> waiting = new ArrayList<>();
        Waiting.until(() -> {
            waiting.add(CompletableFuture.supplyAsync(() -> reader.get("/notes/"), Waiting.THREADS));
            return waiting.stream().filter(each -> !each.isDone()).count() > 4;
        });
        System.setProperty(GO, "true");

        for (CompletableFuture<Answer> each : waiting) {
            Answer seen = each.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertEquals(200, seen.status(), seen.text());
        }
        assertWhole(slow, "1.0.0");
        String said = exchange.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertTrue(said.contains("Notes now runs in version 3.0.0."), said);
    }

    /** Asks for the slow page, and returns once that is being answered. */
    private CompletableFuture<Answer> slow() {
        CompletableFuture<Answer> answer =
                CompletableFuture.supplyAsync(() -> reader.get("/notes/slow"), Waiting.THREADS);
        await("1.0.0 1");
        return answer;
    }

    private void await(String words) {
        Waiting.until(() -> reader.get("/notes/begun").body().equals(words));
    }

    private static void assertWhole(CompletableFuture<Answer> slow, String version) throws Exception {
        Answer answer = slow.get(Waiting.PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertEquals(200, answer.status());
        assertEquals(LETTERS + version.length(), answer.body().length());
        assertTrue(answer.body().endsWith(version));
    }

    /** A stream of events as a browser reads it. */
    private record Feed(BufferedReader lines) implements AutoCloseable {

        static Feed open(Visitor reader) throws IOException, InterruptedException {
            HttpResponse<InputStream> response = HttpClient.newHttpClient()
                    .send(
                            reader.request("/notes/feed")
                                    .header("Accept", "text/event-stream")
                                    .build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            assertEquals(200, response.statusCode());
            return new Feed(new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8)));
        }

        /** The next line with data. */
        String next() throws IOException {
            String line = lines.readLine();
            while (line != null && !line.startsWith("data:")) {
                line = lines.readLine();
            }
            return String.valueOf(line);
        }

        /** What comes until the stream ends; a connection that breaks is an exception. */
        String rest() {
            return lines.lines().collect(Collectors.joining());
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
