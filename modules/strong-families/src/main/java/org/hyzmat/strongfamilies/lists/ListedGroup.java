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
public record ListedGroup(
        UUID id, String name, UUID agencyId, UUID serviceId, UUID curriculumVersionId, List<Listed> people) {

    /** Copies the people. */
    public ListedGroup {
        people = List.copyOf(people);
    }

    /** Everybody of a family who is called so, in any spelling. */
    public List<Listed> called(int family, String typed) {
        return called(ofFamily(people, family), typed);
    }

    private static List<Listed> ofFamily(List<Listed> among, int family) {
        return among.stream().filter(each -> each.familyNumber() == family).toList();
    }

    private static List<Listed> called(List<Listed> among, String typed) {
        return among.stream().filter(each -> each.isCalled(typed)).toList();
    }

    /** Whether nobody has a name, because the register of people is away. */
    public boolean isNameless() {
        return people.stream().allMatch(each -> each.name().isEmpty());
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
        List<Listed> ofFamily = ofFamily(eligible, family);
        if (ofFamily(people, family).isEmpty()) {
            problems.add("family", "problem.list.family", family, name);
            return Optional.empty();
        }
        List<Listed> meant = typed.isEmpty() ? ofFamily : called(ofFamily, typed);
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
