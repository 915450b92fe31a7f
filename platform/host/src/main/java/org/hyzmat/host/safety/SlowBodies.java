package org.hyzmat.host.safety;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Breaks off requests whose body comes in by drops: each of them would keep a thread for as long as it likes. */
public final class SlowBodies extends Handler.Wrapper {

    private final Pace pace;
    private final LongSupplier nanos;

    /** A guard before another handler. */
    public SlowBodies(Handler handler, Pace pace) {
        this(handler, pace, System::nanoTime);
    }

    SlowBodies(Handler handler, Pace pace, LongSupplier nanos) {
        super(handler);
        this.pace = pace;
        this.nanos = nanos;
    }

    @Override
    @SuppressWarnings("checkstyle:illegalthrows")
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Measured(request), response, callback);
    }

    /** A request of which only the time counts in which nothing came: the portal itself may take as long as it does. */
    private final class Measured extends Request.Wrapper {

        private long bytes;
        private long waited;
        private long since;
        private boolean waiting;

        Measured(Request request) {
            super(request);
        }

        @Override
        public Content.Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null) {
                beginToWait();
                return null;
            }
            endToWait();
            bytes += chunk.remaining();
            Duration longest = Duration.ofNanos(waited);
            if (chunk.isLast() || !pace.isTooSlow(bytes, longest)) {
                return chunk;
            }
            chunk.release();
            SlowSenderException slow = new SlowSenderException(bytes, longest.toSeconds());
            fail(slow);
            return Content.Chunk.from(slow, true);
        }

        private void beginToWait() {
            if (!waiting) {
                waiting = true;
                since = nanos.getAsLong();
            }
        }

        private void endToWait() {
            if (waiting) {
                waiting = false;
                waited += nanos.getAsLong() - since;
            }
        }
    }
}
