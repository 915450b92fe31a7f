package org.hyzmat.host.web;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.hyzmat.host.safety.Pace;
import org.hyzmat.host.safety.SlowBodies;
import org.hyzmat.host.safety.SlowHeads;

/** The socket: accepts requests for a servlet, and stops after the last one is answered. */
public final class HttpServer implements AutoCloseable {

    private static final int MOST_THREADS = 64;
    private static final long SILENCE_MILLIS = 100;

    /** As many bytes as the lines before a body may have. */
    private static final int LONGEST_HEAD = 8_192;

    private static final int TOO_SLOW = 408;

    private final Server server;
    private final ServerConnector connector;

    /**
     * Where and for whom a server listens.
     *
     * @param address only this one of the machine
     * @param port 0 takes a free one
     * @param pace at which everybody must send
     */
    public record Place(String address, int port, Pace pace) {}

    /** A server that is not listening yet. */
    public HttpServer(Place place, HttpServlet servlet, PlainErrors errors, Duration grace) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
        threads.setName("http");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(LONGEST_HEAD);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(place.address());
        connector.setPort(place.port());
        connector.setIdleTimeout(place.pace().silence().toMillis());
        // a browser keeps its connection when all is answered: nobody waits for that at the end
        connector.setShutdownIdleTimeout(SILENCE_MILLIS);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        holder.setInitOrder(0);
        context.addServlet(holder, "/*");
        context.setErrorHandler(errors);
        server.setErrorHandler(errors);
        server.setHandler(new SlowBodies(new GracefulHandler(context), place.pace()));
        server.addBean(new SlowHeads(connector, place.pace().head(), errors.sentence(TOO_SLOW)));
        server.setStopTimeout(grace.toMillis());
    }

    /**
     * Listens.
     *
     * @return the port
     * @throws PortTakenException if another program listens there
     */
    @SuppressWarnings("checkstyle:illegalcatch")
    public int start() {
        try {
            server.start();
            return connector.getLocalPort();
        } catch (IOException taken) {
            throw new PortTakenException(connector.getHost(), connector.getPort(), taken);
        } catch (Exception broken) {
            throw new IllegalStateException("The web server did not start.", broken);
        }
    }

    @Override
    @SuppressWarnings("checkstyle:illegalcatch")
    public void close() {
        try {
            server.stop();
        } catch (Exception broken) {
            throw new IllegalStateException("The web server did not stop.", broken);
        }
    }
}
