package org.hyzmat.mhpsscourses.activity;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A kind of activity as one edition of a code list has it; no edition changes once it is there.
 *
 * @param agencyId whose list it is, {@link #SHARED} for the one that everybody has
 */
public record Kind(
        UUID id,
        UUID agencyId,
        int edition,
        String code,
        @Nested("name") Names name) {

    /** Whose list everybody has until they bring their own. */
    static final UUID SHARED = new UUID(0, 0);

    /** The code and the name. */
    public Names label() {
        return new Names(code + " " + name.en(), code + " " + name.ru(), code + " " + name.tk());
    }
}
