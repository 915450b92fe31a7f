package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.group.Dose;

/**
 * A family's time in a group as figures need it.
 *
 * @param id its time in the group
 * @param group to which it belongs or belonged
 * @param familyId the family in the register of people
 * @param number the number it has in the group
 * @param leftOn its last day, {@code Span.OPEN} while it belongs to the group
 * @param leaveReason why it left, empty while it belongs to the group
 * @param attended at how many sessions at least one of it was present
 */
record FamilyFact(
        UUID id,
        GroupFact group,
        UUID familyId,
        int number,
        LocalDate joinedOn,
        LocalDate leftOn,
        String leaveReason,
        int attended) {

    /** How the sessions that somebody of the family attended compare with those required. */
    Dose dose(int sessions) {
        return Dose.of(group.requiredSessions(), sessions, leftOn.equals(Span.OPEN) ? group.ahead() : 0);
    }
}
