package org.hyzmat.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A form that is refused does not take the connection with it on which the next page is asked for. */
@Tag("lasting")
class KeptConnectionTest {

    private static final int PATIENCE = 20_000;

    @Test
    void afterAFormThatNobodyReadsTheConnectionGoesOn() throws IOException {
        try (TestingHost host = TestingHost.start(HostSetup.offering(List.of()));
                Socket socket = open(host.address())) {
            send(socket, "POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 6\r\n\r\n");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            send(socket, "a=1234");

            assertEquals("HTTP/1.1 404 Not Found", answer(socket.getInputStream()));
            send(socket, "GET /health/live HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            assertEquals("HTTP/1.1 200 OK", answer(socket.getInputStream()));
        }
    }

    @Test
    void aFormThatIsTooLongToBeReadAwaySaysThatTheConnectionEnds() throws IOException {
        try (TestingHost host = TestingHost.start(HostSetup.offering(List.of()));
                Socket socket = open(host.address())) {
            send(socket, "POST /nowhere HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9000000\r\n\r\n");

            String head = head(socket.getInputStream());

            assertTrue(head.startsWith("HTTP/1.1 404 Not Found"), head);
            assertTrue(head.contains("Connection: close"), head);
        }
    }

    private static Socket open(URI address) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(PATIENCE);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Reads an answer to its end: its first line. */
    private static String answer(InputStream in) throws IOException {
        String head = head(in);
        int length = head.lines()
                .filter(line -> line.startsWith("Content-Length: "))
                .mapToInt(line -> Integer.parseInt(line.substring("Content-Length: ".length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError(head));
        assertEquals(length, in.readNBytes(length).length);
        return head.lines().findFirst().orElseThrow();
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("The connection was cut off after: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
