package org.hyzmat.people.family;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A member as the page of the family shows them.
 *
 * @param age the age today, empty where the birth is not known
 * @param present whether the person belongs to the family today
 */
record MemberLine(MemberRow row, String age, boolean present) {

    /** The line of a member on a day. */
    static MemberLine of(MemberRow row, LocalDate today) {
        String age = row.person().birth().ageOn(today).stream()
                .mapToObj(String::valueOf)
                .findFirst()
                .orElse("");
        return new MemberLine(row, age, row.member().belongsOn(today));
    }

    /** The first day: one, or none where it is not known. */
    public List<LocalDate> from() {
        return Stream.of(row.member().from())
                .filter(day -> day.isAfter(LocalDate.MIN))
                .toList();
    }

    /** The last day: one, or none while it lasts. */
    public List<LocalDate> to() {
        return Stream.of(row.member().to())
                .filter(day -> day.isBefore(LocalDate.MAX))
                .toList();
    }
}
