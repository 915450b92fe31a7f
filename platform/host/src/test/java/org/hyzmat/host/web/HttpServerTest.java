package org.hyzmat.host.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.safety.Pace;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that stops answers what it was asked, and lets go of connections on which nothing is asked. */
class HttpServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String HOST = "127.0.0.1";

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private HttpServer server;
    private int port;

    /** Answers at once, except on one path when it may. */
    private final class Slow extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getRequestURI().equals("/slow")) {
                asked.countDown();
                awaitQuietly(mayEnd);
            }
            response.getWriter().print("whole");
        }
    }

    @BeforeEach
    void start() {
        PlainErrors errors =
                new PlainErrors(TextCatalogue.ofPlatform(Content.at(Path.of("target/classes"))), Language.EN);
        server = new HttpServer(new HttpServer.Place(HOST, 0, Pace.USUAL), new Slow(), errors, PATIENCE);
        port = server.start();
    }

    @AfterEach
    void stop() {
        mayEnd.countDown();
        server.close();
    }

    @Test
    void anAnswerInTheMakingIsGivenAndAConnectionAtRestIsClosed() throws Exception {
        try (Connection slow = new Connection();
                Connection resting = new Connection()) {
            slow.ask("/slow");
            awaitQuietly(asked);
            resting.ask("/");
            resting.skipAnswer();

            CompletableFuture<Void> stop = CompletableFuture.runAsync(server::close);
            assertEquals("", assertTimeoutPreemptively(PATIENCE, resting::rest));
            assertFalse(stop.isDone(), "The server stopped before its last answer.");
            mayEnd.countDown();

            String answer = assertTimeoutPreemptively(PATIENCE, slow::rest);
            assertTrue(answer.startsWith("HTTP/1.1 200") && answer.endsWith("whole"), answer);
            stop.join();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("The test was stopped.", stopped);
        }
    }

    /** A connection as a browser keeps it. */
    private final class Connection implements AutoCloseable {

        private final Socket socket;
        private final BufferedReader lines;

        Connection() throws IOException {
            socket = new Socket(HOST, port);
            lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        }

        void ask(String path) throws IOException {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                            .formatted(path, HOST)
                            .getBytes(StandardCharsets.UTF_8));
        }

        void skipAnswer() throws IOException {
            String line = lines.readLine();
            while (!line.isEmpty()) {
                line = lines.readLine();
            }
            char[] body = new char["whole".length()];
            assertEquals(body.length, lines.read(body));
        }

        /** What comes until the server closes it. */
        String rest() {
            return lines.lines().collect(Collectors.joining("\n"));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
