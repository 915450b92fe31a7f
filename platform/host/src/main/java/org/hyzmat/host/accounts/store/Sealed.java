package org.hyzmat.host.accounts.store;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What was typed into a form, as it stands in the database.
 *
 * @param form stands for the form, and tells nothing of it
 * @param content what was typed, sealed
 */
public record Sealed(UUID id, UUID account, String form, String content, OffsetDateTime savedAt) {

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return "Draft " + id;
    }
}
