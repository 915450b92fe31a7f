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

/** The socket: accepts requests for a servlet, and stops after the last one is answered. */
public final class HttpServer implements AutoCloseable {

    private static final int MOST_THREADS = 64;
    private static final long SILENCE_MILLIS = 100;

    private final Server server;
    private final ServerConnector connector;

    /** A server that is not listening yet. */
    public HttpServer(String address, int port, HttpServlet servlet, Duration grace) {
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
        threads.setName("http");
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(address);
        connector.setPort(port);
        // a browser keeps its connection when all is answered: nobody waits for that at the end
        connector.setShutdownIdleTimeout(SILENCE_MILLIS);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        holder.setInitOrder(0);
        context.addServlet(holder, "/*");
        context.setErrorHandler(new PlainErrors());
        server.setErrorHandler(new PlainErrors());
        server.setHandler(new GracefulHandler(context));
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
