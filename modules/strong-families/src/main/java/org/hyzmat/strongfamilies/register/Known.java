package org.hyzmat.strongfamilies.register;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the register of people answered.
 *
 * @param byId the answers; what somebody may not see is missing
 * @param missing whether the register could not be asked
 */
public record Known<T>(Map<UUID, T> byId, boolean missing) {

    public Known {
        byId = Map.copyOf(byId);
    }

    /** The answer about one id. */
    public Optional<T> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }
}
