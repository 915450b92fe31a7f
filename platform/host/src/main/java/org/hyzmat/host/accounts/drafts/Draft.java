package org.hyzmat.host.accounts.drafts;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What somebody typed into a form.
 *
 * @param fields names and values, as a form is sent
 */
record Draft(UUID id, String fields, OffsetDateTime savedAt) {

    /** Without what must stand in no log. */
    @Override
    public String toString() {
        return "Draft " + id;
    }
}
