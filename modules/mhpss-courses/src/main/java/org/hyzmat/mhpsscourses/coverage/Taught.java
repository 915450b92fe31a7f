package org.hyzmat.mhpsscourses.coverage;

import java.util.Locale;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/** A course in which anybody took part. */
record Taught(
        UUID id, UUID agencyId, String code, @Nested("name") Names name) {

    String called(Locale language) {
        return code + " " + name.in(language);
    }
}
