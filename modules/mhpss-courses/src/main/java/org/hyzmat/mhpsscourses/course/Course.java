package org.hyzmat.mhpsscourses.course;

import java.util.UUID;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A course that an agency teaches.
 *
 * @param version the number by which a change in between is noticed
 * @param code the short word by which people call it, unique in its agency
 * @param about what it is for, possibly empty
 * @param attendanceNeeded of the time taught, in percent
 * @param testNeeded of the points of the test afterwards, in percent; {@link #NONE} where there is no test
 * @param validMonths how long a certificate holds; {@link #NONE} where it does not expire
 * @param recognised whether it counts as professional development
 * @param closed whether no new run of it begins
 */
public record Course(
        UUID id,
        UUID agencyId,
        int version,
        String code,
        @Nested("name") Names name,
        @Nested("about") Names about,
        int hours,
        int attendanceNeeded,
        int testNeeded,
        int validMonths,
        boolean recognised,
        boolean closed) {

    /** Stands for a test or a duration that there is not. */
    public static final int NONE = -1;

    /** Whether a certificate takes a test. */
    public boolean isTested() {
        return testNeeded != NONE;
    }

    /** Whether a certificate ends some day. */
    public boolean isExpiring() {
        return validMonths != NONE;
    }

    /** What a form calls it: two courses may bear one name, but not one code. */
    public Choice choice() {
        return Choice.of(id, new Names(code + " " + name.en(), code + " " + name.ru(), code + " " + name.tk()));
    }
}
