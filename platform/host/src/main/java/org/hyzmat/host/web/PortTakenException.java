package org.hyzmat.host.web;

/** The port cannot be listened on. */
public final class PortTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortTakenException(String address, int port, Throwable cause) {
        super(
                ("Hyzmat cannot listen on %s port %d: %s."
                                + " Stop the program that uses it, or choose another port with web.port.")
                        .formatted(address, port, cause.getMessage()),
                cause);
    }
}
