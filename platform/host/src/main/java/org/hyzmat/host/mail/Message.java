package org.hyzmat.host.mail;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.host.views.Language;

/**
 * A message to one address. What it says is not in it: that is written when it is sent.
 *
 * @param id by which a mail server knows it too, so that one which comes twice is seen to be the same
 * @param language in which it is written
 * @param createdBy the person who had it sent
 */
public record Message(
        UUID id,
        MessageKind kind,
        About about,
        String address,
        Language language,
        Delivery delivery,
        OffsetDateTime createdAt,
        UUID createdBy) {

    /**
     * What a message is about.
     *
     * @param agency whose administrators see to it
     * @param account absent for one that concerns no account
     * @param link the id of the link in it
     */
    public record About(UUID agency, Optional<UUID> account, Optional<UUID> link) {}

    /**
     * How far it is.
     *
     * @param trouble what was in the way last
     * @param tries how often it was tried
     * @param nextAt when it is tried next if it waits
     * @param changedAt when any of this changed last
     */
    public record Delivery(
            MessageState state, Trouble trouble, int tries, OffsetDateTime nextAt, OffsetDateTime changedAt) {

        /** One that waits for its first try. */
        static Delivery begun(OffsetDateTime now) {
            return new Delivery(MessageState.WAITING, Trouble.NONE, 0, now, now);
        }
    }

    /** A new one, to be sent at once. */
    public static Message of(UUID id, MessageKind kind, About about, String address, Language language, Stamped made) {
        return new Message(id, kind, about, address, language, Delivery.begun(made.at()), made.at(), made.by());
    }

    /** When something was done, and by whom. */
    public record Stamped(OffsetDateTime at, UUID by) {}

    /** Without the address. */
    @Override
    public String toString() {
        return "Message " + id;
    }
}
