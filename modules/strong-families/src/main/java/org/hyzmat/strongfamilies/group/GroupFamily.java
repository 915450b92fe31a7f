package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.Span;

/**
 * A family's time in a group.
 *
 * @param version the number by which a change in between is noticed
 * @param familyId the family in the register of people
 * @param number the number it has in the group, from 1
 * @param span from when to when it belongs to the group
 * @param leaveReason why it left, empty while it belongs to the group
 * @param attended at how many sessions at least one of it was
 * @param participants who of it comes or came
 */
public record GroupFamily(
        UUID id,
        int version,
        UUID familyId,
        int number,
        Span span,
        String leaveReason,
        int attended,
        List<Participant> participants) {

    public GroupFamily {
        participants = List.copyOf(participants);
    }

    /**
     * Whether it has been to as many sessions as the programme requires, or still can be.
     *
     * @param required how many sessions are required, 0 where nobody has said
     * @param ahead how many sessions of the group are still to come
     */
    public Dose dose(int required, int ahead) {
        return Dose.of(required, attended, span.isOpen() ? ahead : 0);
    }

    /** Those who come on a day or join later. */
    public List<Participant> comingFrom(LocalDate day) {
        return participants.stream()
                .filter(each -> !each.span().toOn().isBefore(day))
                .toList();
    }
}
