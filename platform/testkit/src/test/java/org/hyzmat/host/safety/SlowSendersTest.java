package org.hyzmat.host.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hyzmat.host.content.Content;
import org.hyzmat.host.views.Language;
import org.hyzmat.host.views.TextCatalogue;
import org.hyzmat.host.web.HttpServer;
import org.hyzmat.host.web.PlainErrors;
import org.hyzmat.testkit.web.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sends by drops is let go of; whoever waits for the portal is not. */
class SlowSendersTest {

    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Content PLATFORM = Content.at(Path.of("..", "host", "target", "classes"));

    private final CountDownLatch gaveUp = new CountDownLatch(1);
    private HttpServer server;
    private int port;

    /** Reads what is sent, or takes its time. */
    private final class Reader extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            if (request.getMethod().equals("GET")) {
                awaitQuietly();
            }
            try {
                request.getInputStream().readAllBytes();
                response.getWriter().print("whole");
            } catch (SlowSenderException slow) {
                response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
            }
        }

        /** Longer than any limit of this test: nobody counts down but at its end. */
        private void awaitQuietly() {
            try {
                gaveUp.await(5 * SHORT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException("The test was stopped.", stopped);
            }
        }
    }

    @BeforeEach
    void start() {
        Pace pace = new Pace(SHORT, SHORT, 1_000, PATIENCE);
        PlainErrors errors = new PlainErrors(TextCatalogue.ofPlatform(PLATFORM), Language.EN);
        server = new HttpServer(new HttpServer.Place("127.0.0.1", 0, pace), new Reader(), errors, SHORT);
        port = server.start();
    }

    @AfterEach
    void stop() {
        gaveUp.countDown();
        server.close();
    }

    @Test
    void linesThatComeToNoEndAreAnsweredWithASentence() throws IOException {
        try (Wire wire = Wire.to(port)) {
            Wire.Reply reply =
                    wire.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-A").reply();

            assertEquals(408, reply.status());
            assertTrue(reply.body().startsWith("What you sent came in too slowly"), reply.body());
        }
    }

    @Test
    void dropsOfABodyAreNotWaitedFor() throws IOException {
        try (Wire wire = Wire.to(port)) {
            wire.send("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n");

            assertEquals(
                    408, assertTimeoutPreemptively(PATIENCE, () -> drip(wire)).status());
        }
    }

    @Test
    void portalMayTakeItsTime() throws IOException {
        try (Wire wire = Wire.to(port)) {
            assertEquals("whole", wire.ask("GET / HTTP/1.1", "Host: localhost").body());
        }
    }

    /** A byte again and again, until nobody takes it any more. */
    private static Wire.Reply drip(Wire wire) throws IOException {
        while (!wire.isAnsweredWithin(SHORT.dividedBy(10))) {
            wire.send("x");
        }
        return wire.reply();
    }
}
