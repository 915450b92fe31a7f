package org.hyzmat.mhpsscourses.team;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.ChoiceGroup;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.directory.WorkforceMember;

/** The people of all agencies. */
final class Workforce {

    private final Directory directory;

    Workforce(Directory directory) {
        this.directory = directory;
    }

    /** What a form offers, agency by agency. */
    List<ChoiceGroup> choices() {
        return directory.agencies().stream()
                .map(agency -> new ChoiceGroup(agency.names(), Choice.colleagues(directory.workforce(agency.id()))))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    /** Where somebody works, or worked last. */
    Optional<WorkforceMember> find(UUID person) {
        return directory.agencies().stream()
                .flatMap(agency -> directory.workforce(agency.id()).stream())
                .filter(member -> member.id().equals(person))
                .max(Comparator.comparing(WorkforceMember::to));
    }
}
