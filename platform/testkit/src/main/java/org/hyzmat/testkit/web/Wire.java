package org.hyzmat.testkit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A connection on which every byte is a test's own: a client would mend what is sent, or refuse to send it. */
public final class Wire implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 30_000;

    private final Socket socket;
    private final PushbackInputStream in;

    /** A connection that stands already. */
    public Wire(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new PushbackInputStream(socket.getInputStream());
        socket.setSoTimeout(PATIENCE_MILLIS);
    }

    /** A connection to a port of this machine. */
    public static Wire to(int port) throws IOException {
        return new Wire(new Socket("127.0.0.1", port));
    }

    /**
     * What came back.
     *
     * @param status the HTTP status, 0 if nothing came
     * @param headers each with its name in small letters
     * @param body what came after them
     */
    public record Reply(int status, List<String> headers, String body) {

        /** The values of a header. */
        public List<String> all(String name) {
            String begin = name.toLowerCase(Locale.ROOT) + ": ";
            return headers.stream()
                    .filter(line -> line.startsWith(begin))
                    .map(line -> line.substring(begin.length()))
                    .toList();
        }
    }

    /**
     * Sends some lines and reads until the other side closes.
     *
     * @param lines of the request with all of its headers but the one that asks to close
     */
    public Reply ask(String... lines) throws IOException {
        return send(String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
                .reply();
    }

    /** Sends a form. */
    public Reply post(String body, String... lines) throws IOException {
        return send(String.join("\r\n", lines)
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                        + body.getBytes(UTF_8).length + "\r\nConnection: close\r\n\r\n" + body)
                .reply();
    }

    /** Sends some bytes. */
    public Wire send(String bytes) throws IOException {
        socket.getOutputStream().write(bytes.getBytes(UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** Whether anything comes back within a time, be it that the other side closes. */
    public boolean isAnsweredWithin(Duration time) throws IOException {
        socket.setSoTimeout((int) time.toMillis());
        try {
            int first = in.read();
            if (first >= 0) {
                in.unread(first);
            }
            return true;
        } catch (SocketTimeoutException nothingYet) {
            return false;
        } finally {
            socket.setSoTimeout(PATIENCE_MILLIS);
        }
    }

    /** What comes until the other side closes. */
    public Reply reply() throws IOException {
        String all = new String(read(), UTF_8);
        int end = all.indexOf("\r\n\r\n");
        if (end < 0) {
            return new Reply(0, List.of(), all);
        }
        List<String> lines = Arrays.asList(all.substring(0, end).split("\r\n"));
        List<String> headers = lines.stream().skip(1).map(Wire::plain).toList();
        return new Reply(Integer.parseInt(lines.get(0).split(" ")[1]), headers, all.substring(end + 4));
    }

    /** Whoever closes while bytes are on their way to it breaks the connection: what came until then counts. */
    private byte[] read() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8_192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                all.write(buffer, 0, count);
            }
        } catch (SocketException broken) {
            return all.toByteArray();
        }
        return all.toByteArray();
    }

    private static String plain(String header) {
        int colon = header.indexOf(':');
        return header.substring(0, colon).toLowerCase(Locale.ROOT) + header.substring(colon);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
