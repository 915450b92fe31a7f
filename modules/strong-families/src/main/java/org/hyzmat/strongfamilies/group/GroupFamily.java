package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A family's time in a group.
 *
 * @param version the number by which a change in between is noticed
 * @param familyId the family in the register of people
 * @param number the number it has in the group, from 1
 * @param span from when to when it belongs to the group
 * @param leaveReason why it left, empty while it belongs to the group
 * @param participants who of it comes or came
 */
public record GroupFamily(
        UUID id,
        int version,
        UUID familyId,
        int number,
        Span span,
        String leaveReason,
        List<Participant> participants) {

    public GroupFamily {
        participants = List.copyOf(participants);
    }

    /** Those who come on a day or join later. */
    public List<Participant> comingFrom(LocalDate day) {
        return participants.stream()
                .filter(each -> !each.span().toOn().isBefore(day))
                .toList();
    }
}
