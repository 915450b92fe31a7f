package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Family;
import org.hyzmat.strongfamilies.group.GroupFamily;

/**
 * A family that could join a group.
 *
 * @param belongs whether it belongs to the group today
 */
record JoinOffer(UUID family, String name, boolean belongs, List<Candidate> candidates) {

    JoinOffer {
        candidates = List.copyOf(candidates);
    }

    static List<JoinOffer> of(List<Family> families, List<GroupFamily> present, LocalDate today) {
        return families.stream()
                .map(family -> new JoinOffer(
                        family.id(), family.name(), belongs(family, present, today), Candidate.of(family, today)))
                .toList();
    }

    private static boolean belongs(Family family, List<GroupFamily> present, LocalDate today) {
        return present.stream()
                .anyMatch(each -> each.familyId().equals(family.id())
                        && !each.span().toOn().isBefore(today));
    }
}
