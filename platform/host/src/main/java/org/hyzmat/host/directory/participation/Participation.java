package org.hyzmat.host.directory.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;

/**
 * The part that an agency has in a programme, as a row of its register.
 *
 * @param programme its id
 * @param role a code
 * @param version counts its changes
 */
public record Participation(
        UUID id,
        UUID agency,
        Names agencyNames,
        UUID programme,
        Names programmeNames,
        String role,
        Span time,
        int version,
        boolean isArchived) {

    /** The first day, or nothing where it is not known. */
    public List<LocalDate> from() {
        return known(time.fromOn());
    }

    /** The last day, or nothing while it lasts. */
    public List<LocalDate> until() {
        return known(time.toOn());
    }

    private static List<LocalDate> known(LocalDate day) {
        return Stream.of(day)
                .filter(each -> !each.equals(LocalDate.MIN) && !each.equals(LocalDate.MAX))
                .toList();
    }

    /** Agency and programme in one. */
    Names title() {
        return new Names(
                agencyNames.en() + " – " + programmeNames.en(),
                agencyNames.ru() + " – " + programmeNames.ru(),
                agencyNames.tk() + " – " + programmeNames.tk());
    }
}
