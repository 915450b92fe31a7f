package org.hyzmat.host.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, one message after the other, and tries again after pauses that grow. A message is taken before it
 * is sent, so that of several nodes one sends it; whoever takes one and never settles it is taken to be gone.
 */
final class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    /** A bit more than two days altogether: less than a link of an invitation lasts. */
    static final int MOST_TRIES = 20;

    /** Far longer than a mail server may keep a message waiting. */
    static final Duration LOST = Duration.ofMinutes(15);

    private static final Duration KEPT = Duration.ofDays(30);

    private final Outbox outbox;
    private final Letters letters;
    private final Mailer mailer;
    private final Clock clock;

    Postman(Outbox outbox, Letters letters, Mailer mailer, Clock clock) {
        this.outbox = outbox;
        this.letters = letters;
        this.mailer = mailer;
        this.clock = clock;
    }

    /** Sends all that is due, unless the mail server is found not to work. */
    void round() {
        outbox.tidy(now().minus(KEPT));
        boolean goesOn = true;
        while (goesOn) {
            String claim = UUID.randomUUID().toString();
            Optional<Message> next = outbox.claim(claim, now(), now().minus(LOST));
            goesOn = next.isPresent() && deliver(next.get(), claim);
        }
    }

    /** Whether another message might be luckier. */
    private boolean deliver(Message message, String claim) {
        if (message.delivery().tries() > MOST_TRIES) {
            // taken so often and never settled
            settle(message, claim, MessageState.FAILED, Trouble.REFUSED);
            return true;
        }
        Optional<Letter> letter = letters.write(message);
        if (letter.isEmpty()) {
            settle(message, claim, MessageState.DISCARDED, Trouble.OVER);
            return true;
        }
        try {
            mailer.send(message, letter.get());
        } catch (UndeliveredException refused) {
            warn(message, refused);
            fail(message, claim, refused.trouble());
            return !refused.trouble().isOfServer();
        }
        settle(message, claim, MessageState.SENT, Trouble.NONE);
        outbox.hurry(now());
        return true;
    }

    /** What a server says of a message names the address. */
    private static void warn(Message message, UndeliveredException refused) {
        String said = refused.trouble().isOfServer() ? refused.getCause().toString() : "";
        LOG.warn(
                "Message {} was not sent at try {}: {}. {}",
                message.id(),
                message.delivery().tries(),
                refused.trouble(),
                said);
    }

    private void fail(Message message, String claim, Trouble trouble) {
        boolean isLast = trouble == Trouble.ADDRESS || message.delivery().tries() >= MOST_TRIES;
        settle(message, claim, isLast ? MessageState.FAILED : MessageState.WAITING, trouble);
    }

    private void settle(Message message, String claim, MessageState state, Trouble trouble) {
        int tries = message.delivery().tries();
        outbox.settle(
                message.id(), claim, new Message.Delivery(state, trouble, tries, now().plus(pause(tries)), now()));
    }

    /** A minute after the first try, twice as long after each other one, and four hours in the end. */
    static Duration pause(int tries) {
        Duration pause = FIRST_PAUSE;
        for (int past = 1; past < tries && pause.compareTo(LONGEST_PAUSE) < 0; past++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
