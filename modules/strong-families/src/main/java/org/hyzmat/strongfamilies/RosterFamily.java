package org.hyzmat.strongfamilies;

import java.util.List;
import org.hyzmat.platform.attendance.Mark;

/** One family of a session screen. */
record RosterFamily(int number, List<RosterRow> rows) {

    RosterFamily {
        rows = List.copyOf(rows);
    }

    /** Whether everybody of the family has a mark. */
    public boolean isMarked() {
        return rows.stream().noneMatch(row -> row.stored() == Mark.NONE);
    }
}
