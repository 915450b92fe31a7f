package org.hyzmat.distribution.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Reads one page again and again over one connection, with so little work of its own that the time measured is the
 * server's.
 */
final class PageReader implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final InputStream in;
    private final byte[] request;
    private final byte[] line = new byte[8_192];
    private final byte[] waste = new byte[65_536];
    private int lineLength;

    PageReader(int port, String path, String cookie) throws IOException {
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), waste.length);
        request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nCookie: " + cookie + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Asks once and reads all of the answer. */
    int read() throws IOException {
        socket.getOutputStream().write(request);
        readLine();
        int status = Integer.parseInt(text().split(" ")[1]);
        long length = -1;
        for (readLine(); lineLength > 0; readLine()) {
            String header = text().toLowerCase(java.util.Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(
                        header.substring("content-length:".length()).strip());
            }
        }
        if (length < 0) {
            skipChunks();
        } else {
            skip(length);
        }
        return status;
    }

    private void skipChunks() throws IOException {
        long size;
        do {
            readLine();
            size = Long.parseLong(text(), 16);
            skip(size);
            readLine();
        } while (size > 0);
    }

    private void skip(long bytes) throws IOException {
        long left = bytes;
        while (left > 0) {
            int read = in.read(waste, 0, (int) Math.min(left, waste.length));
            if (read < 0) {
                throw new EOFException("The connection ended within an answer.");
            }
            left -= read;
        }
    }

    private void readLine() throws IOException {
        lineLength = 0;
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("The connection ended.");
            }
            if (next != '\r') {
                line[lineLength++] = (byte) next;
            }
        }
    }

    private String text() {
        return new String(line, 0, lineLength, StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
