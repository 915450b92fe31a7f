package org.hyzmat.strongfamilies.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Problems;

/**
 * A group as a row of a file names it, with everybody who ever belonged to it.
 *
 * @param curriculumVersionId the version of the programme it follows
 */
record ListedGroup(UUID id, String name, UUID agencyId, UUID serviceId, UUID curriculumVersionId, List<Listed> people) {

    ListedGroup {
        people = List.copyOf(people);
    }

    ListedGroup with(List<Listed> others) {
        return new ListedGroup(id, name, agencyId, serviceId, curriculumVersionId, others);
    }

    /** Those who belonged to it on a day. */
    List<Listed> on(LocalDate day) {
        return people.stream().filter(each -> each.span().holdsOn(day)).toList();
    }

    /**
     * Who of a family is meant. Whoever is the only one of a family that comes into question need not be named.
     *
     * @param family the number of the family in the group
     * @param typed the name as it stands in the file, possibly empty
     * @param eligible those who come into question
     */
    Optional<Listed> find(int family, String typed, List<Listed> eligible, Problems problems) {
        List<Listed> ofFamily =
                eligible.stream().filter(each -> each.familyNumber() == family).toList();
        if (people.stream().noneMatch(each -> each.familyNumber() == family)) {
            problems.add("family", "problem.list.family", family, name);
            return Optional.empty();
        }
        List<Listed> meant = typed.isEmpty()
                ? ofFamily
                : ofFamily.stream().filter(each -> each.isCalled(typed)).toList();
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        String key = meant.size() > 1
                ? typed.isEmpty() ? "problem.list.person.needed" : "problem.list.person.several"
                : "problem.list.person";
        problems.add("person", key, family, typed);
        return Optional.empty();
    }
}
