package org.hyzmat.host.safety;

import java.io.IOException;

/** What somebody sends comes in so slowly that nobody can wait for it. */
public final class SlowSenderException extends IOException {

    private static final long serialVersionUID = 1L;

    SlowSenderException(long bytes, long seconds) {
        super("Only %d bytes came in within %d seconds of waiting.".formatted(bytes, seconds));
    }
}
