package org.hyzmat.host.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has messages sent beside all other work, on a thread of its own; without a mail server there is none. */
public final class MailDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailDesk.class);
    private static final int PERIOD_SECONDS = 15;

    private final MailSettings settings;
    private final Outbox outbox;
    private final Postman postman;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread made = new Thread(work, "mail");
        made.setDaemon(true);
        return made;
    });

    /** What a desk stands on: the host's own schema, and the time. */
    public record Ground(Jdbi platform, Clock clock) {}

    /**
     * A desk at which nobody works yet.
     *
     * @param place the name under which this portal is known outside
     */
    public MailDesk(Ground ground, MailSettings settings, String place, Letters letters) {
        this.settings = settings;
        this.outbox = new Outbox(ground.platform());
        Mailer mailer = new SmtpMailer(settings, place, ground.clock());
        this.postman = new Postman(outbox, letters, mailer, ground.clock());
    }

    /** Sends what is there, and from now on whatever comes. */
    public void begin() {
        if (isOn()) {
            thread.scheduleWithFixedDelay(this::round, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Whether messages can be sent. */
    public boolean isOn() {
        return settings.isOn();
    }

    Outbox outbox() {
        return outbox;
    }

    /** Sends at once what is there; returns when that is done, or when somebody who waits for it has waited enough. */
    public void hurry(Duration patience) {
        if (!isOn()) {
            return;
        }
        try {
            Future<?> round = thread.submit(this::round);
            round.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | RejectedExecutionException later) {
            LOG.debug("Messages go on being sent", later);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException broken) {
            throw new IllegalStateException("Messages cannot be sent.", broken);
        }
    }

    /** What breaks one round off must not keep the next from beginning. */
    private void round() {
        CompletableFuture.runAsync(postman::round, Runnable::run).exceptionally(broken -> {
            LOG.error("Messages wait for the next round", broken);
            return null;
        });
    }

    /** Lets go of the message that is being sent, if any; whoever comes next tries it again. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
