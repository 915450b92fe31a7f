package org.hyzmat.strongfamilies.group;

import java.util.List;
import java.util.UUID;
import org.hyzmat.platform.directory.Place;
import org.hyzmat.platform.directory.Service;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;

/** What a coordinator can choose from for a group. */
public record GroupChoices(
        List<Service> services,
        List<CurriculumVersion> curricula,
        List<Place> places,
        List<WorkforceMember> facilitators) {

    public GroupChoices {
        services = List.copyOf(services);
        curricula = List.copyOf(curricula);
        places = List.copyOf(places);
        facilitators = List.copyOf(facilitators);
    }

    boolean hasService(UUID id) {
        return services.stream().anyMatch(service -> service.id().equals(id));
    }

    boolean hasCurriculum(UUID id) {
        return curricula.stream().anyMatch(curriculum -> curriculum.id().equals(id));
    }

    boolean hasPlace(UUID id) {
        return places.stream().anyMatch(place -> place.id().equals(id));
    }

    boolean hasFacilitator(UUID id) {
        return facilitators.stream().anyMatch(member -> member.id().equals(id));
    }
}
