package org.hyzmat.strongfamilies;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.ServiceChoices;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.strongfamilies.curriculum.CurriculumRepository;
import org.hyzmat.strongfamilies.group.GroupChoices;

/** Finds what somebody can choose from for a group. */
final class Offers {

    private static final String FACILITATOR = "facilitator";

    private final Directory directory;
    private final ServiceChoices services;
    private final CurriculumRepository curricula;

    Offers(Directory directory, CurriculumRepository curricula) {
        this.directory = directory;
        this.services = new ServiceChoices(directory, "strong-families");
        this.curricula = curricula;
    }

    /**
     * What somebody can choose from.
     *
     * @param agency the agency that provides or will provide the service
     * @param leading those who lead the group already: they stay to be chosen
     */
    GroupChoices to(Actor actor, UUID agency, Set<UUID> leading, LocalDate today) {
        return new GroupChoices(
                services.offeredTo(actor, agency),
                curricula.versions(List.of(agency)),
                places(today),
                facilitators(agency, leading, today));
    }

    List<Place> places(LocalDate today) {
        return directory.places().stream()
                .filter(place -> place.existsOn(today))
                .toList();
    }

    private List<WorkforceMember> facilitators(UUID agency, Set<UUID> leading, LocalDate today) {
        return directory.workforce(agency).stream()
                .filter(member -> leading.contains(member.id())
                        || member.worksOn(today) && member.function().equals(FACILITATOR))
                .toList();
    }
}
