package org.hyzmat.strongfamilies.group;

import java.util.Optional;
import java.util.UUID;

/** Reads ids out of forms. */
public final class Ids {

    private Ids() {}

    /** The id that a text is, absent for any other text. */
    public static Optional<UUID> of(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
