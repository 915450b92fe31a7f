package org.hyzmat.host.directory.participation;

import java.util.UUID;
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

    /** Agency and programme in one. */
    Names title() {
        return new Names(
                agencyNames.en() + " – " + programmeNames.en(),
                agencyNames.ru() + " – " + programmeNames.ru(),
                agencyNames.tk() + " – " + programmeNames.tk());
    }
}
