package org.hyzmat.strongfamilies;

import java.util.List;

/** Everybody who belongs to a session, family by family. */
record Roster(List<RosterFamily> families) {

    Roster {
        families = List.copyOf(families);
    }

    /** How many families belong to it. */
    public int total() {
        return families.size();
    }

    /** How many families have all their marks. */
    public int marked() {
        return (int) families.stream().filter(RosterFamily::isMarked).count();
    }

    /** How many families still lack one. */
    public int left() {
        return total() - marked();
    }

    /** Those whose mark a person has to decide on. */
    public List<RosterRow> conflicts() {
        return families.stream()
                .flatMap(family -> family.rows().stream())
                .filter(RosterRow::inConflict)
                .toList();
    }
}
