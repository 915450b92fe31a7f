package org.hyzmat.platform;

import java.util.UUID;

/**
 * Where ids of new records come from.
 *
 * @since 1.0
 */
public interface IdSource {

    /**
     * A new id.
     *
     * @return a time-ordered UUID (version 7, RFC 9562) never returned before
     */
    UUID next();
}
