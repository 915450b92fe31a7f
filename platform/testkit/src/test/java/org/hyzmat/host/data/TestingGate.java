package org.hyzmat.host.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A door in front of a server: closed, it breaks what goes through and lets nobody in. */
final class TestingGate implements AutoCloseable {

    private final int target;
    private final ServerSocket door;
    private final Set<Socket> inside = ConcurrentHashMap.newKeySet();
    private volatile boolean isOpen = true;

    private TestingGate(int target, ServerSocket door) {
        this.target = target;
        this.door = door;
    }

    static TestingGate before(int target) {
        try {
            TestingGate gate = new TestingGate(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
            start(gate::admit);
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void shut() {
        isOpen = false;
        inside.forEach(TestingGate::end);
        inside.clear();
    }

    void open() {
        isOpen = true;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket outer = door.accept();
                if (isOpen) {
                    connect(outer, new Socket(InetAddress.getLoopbackAddress(), target));
                } else {
                    outer.close();
                }
            } catch (IOException e) {
                shut();
            }
        }
    }

    private void connect(Socket outer, Socket inner) {
        inside.add(outer);
        inside.add(inner);
        start(() -> pass(outer, inner));
        start(() -> pass(inner, outer));
    }

    private static void pass(Socket from, Socket to) {
        try (from;
                to;
                InputStream bytes = from.getInputStream()) {
            bytes.transferTo(to.getOutputStream());
        } catch (IOException e) {
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "gate");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try (door) {
            shut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
