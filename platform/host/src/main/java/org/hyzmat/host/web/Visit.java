package org.hyzmat.host.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request inside a site, from entering its gate to the last byte, however many threads that takes. */
final class Visit {

    private final Gate gate;
    private final AccessLog.Line line;
    private final HttpServletResponse response;
    private final AtomicBoolean over = new AtomicBoolean();

    Visit(Gate gate, AccessLog.Line line, HttpServletResponse response) {
        this.gate = gate;
        this.line = line;
        this.response = response;
    }

    void startedAsync(AsyncContext context) {
        gate.startedAsync(context);
    }

    void endedAsync(AsyncContext context) {
        gate.endedAsync(context);
        end();
    }

    boolean isOver() {
        return over.get();
    }

    void end() {
        if (over.compareAndSet(false, true)) {
            gate.leave();
            line.write(response.getStatus());
        }
    }
}
