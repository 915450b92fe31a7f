package org.hyzmat.host.safety;

import java.nio.ByteBuffer;
import java.nio.channels.WritePendingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpParser;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.internal.HttpConnection;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections on which a request begins and does not come to the end of its first lines: a byte now and then
 * would keep each open for ever. The server has a limit for silence only.
 */
public final class SlowHeads extends AbstractLifeCycle {

    private final ServerConnector connector;
    private final Duration longest;
    private final byte[] answer;
    private volatile Scheduler.Task next = () -> false;

    /**
     * A look now and then at all connections.
     *
     * @param longest how long the lines before a body may take
     * @param sentence that says that they took longer
     */
    public SlowHeads(ServerConnector connector, Duration longest, String sentence) {
        this.connector = connector;
        this.longest = longest;
        byte[] text = (sentence + "\n").getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 408 Request Timeout\r\nContent-Type: text/plain; charset=UTF-8\r\n"
                + "Cache-Control: no-store\r\nConnection: close\r\nContent-Length: " + text.length + "\r\n\r\n";
        this.answer = (head + sentence + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    protected void doStart() {
        lookLater();
    }

    @Override
    protected void doStop() {
        next.cancel();
    }

    private void lookLater() {
        next = connector.getScheduler().schedule(this::look, longest.toMillis() / 4 + 1, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            connector.getConnectedEndPoints().forEach(this::look);
        } finally {
            if (isRunning()) {
                lookLater();
            }
        }
    }

    private void look(EndPoint end) {
        if (end.getConnection() instanceof HttpConnection connection && isLate(connection.getParser())) {
            close(end);
        }
    }

    private void close(EndPoint end) {
        TimeoutException late = new TimeoutException("The first lines of a request did not come to an end.");
        try {
            end.write(Callback.from(end::close, failed -> end.close(late)), ByteBuffer.wrap(answer));
        } catch (WritePendingException deaf) {
            // the sentence was sent at the last look, and nobody reads it
            end.close(late);
        }
    }

    /** Read from another thread than writes it; whoever is late now still is at the next look. */
    private boolean isLate(HttpParser parser) {
        boolean begun = parser.inHeaderState() && !parser.isStart();
        return begun && System.nanoTime() - parser.getBeginNanoTime() > longest.toNanos();
    }
}
