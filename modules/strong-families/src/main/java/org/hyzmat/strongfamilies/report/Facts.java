package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a report is about. Whoever belonged to several groups of one programme counts once, in the group joined last.
 *
 * @param groups the groups chosen, by name
 * @param families the families that joined one of them last
 * @param people the people who joined one of them last
 * @param times every family's time in any group by its id, also of those that went on to another group
 * @param goneOn how many families of these groups went on to a group of the programme that the report is not about
 */
record Facts(
        List<GroupFact> groups,
        List<FamilyFact> families,
        List<PersonFact> people,
        Map<UUID, FamilyFact> times,
        long goneOn) {

    Facts {
        groups = List.copyOf(groups);
        families = List.copyOf(families);
        people = List.copyOf(people);
        times = Map.copyOf(times);
    }

    /** A person or family within a programme. */
    private record Once(UUID who, UUID programme) {}

    /**
     * Chooses from all that a reader may count.
     *
     * @param chosen the groups that the report is about
     */
    static Facts of(
            List<GroupFact> groups, List<FamilyFact> families, List<PersonFact> people, Predicate<GroupFact> chosen) {
        Map<UUID, GroupFact> known = byId(groups);
        Set<UUID> wanted = new HashSet<>();
        groups.stream().filter(chosen).forEach(group -> wanted.add(group.id()));
        BinaryOperator<FamilyFact> lastFamily = last(FamilyFact::joinedOn, FamilyFact::attended);
        BinaryOperator<PersonFact> lastPerson = last(PersonFact::joinedOn, PersonFact::attended);
        Map<Once, FamilyFact> lastFamilies = new HashMap<>(families.size() * 2);
        for (FamilyFact each : families) {
            UUID programme = known.get(each.groupId()).curriculumId();
            lastFamilies.merge(new Once(each.familyId(), programme), each, lastFamily);
        }
        Map<Once, PersonFact> lastPeople = new HashMap<>(people.size() * 2);
        for (PersonFact each : people) {
            UUID programme = known.get(each.groupId()).curriculumId();
            lastPeople.merge(new Once(each.personId(), programme), each, lastPerson);
        }
        List<FamilyFact> kept = within(lastFamilies.values(), each -> wanted.contains(each.groupId()));
        long all = families.stream()
                .filter(each -> wanted.contains(each.groupId()))
                .map(each -> new Once(each.familyId(), known.get(each.groupId()).curriculumId()))
                .distinct()
                .count();
        return new Facts(
                groups.stream().filter(chosen).toList(),
                kept,
                within(lastPeople.values(), each -> wanted.contains(each.groupId())),
                families.stream().collect(Collectors.toMap(FamilyFact::id, each -> each)),
                all - kept.size());
    }

    /** The later of two times of one person or family; of two that begin on the same day, the one with more in it. */
    private static <T> BinaryOperator<T> last(Function<T, LocalDate> joined, ToIntFunction<T> attended) {
        return BinaryOperator.maxBy(Comparator.comparing(joined).thenComparingInt(attended));
    }

    private static <T> List<T> within(Collection<T> all, Predicate<T> wanted) {
        List<T> kept = new ArrayList<>();
        for (T each : all) {
            if (wanted.test(each)) {
                kept.add(each);
            }
        }
        return kept;
    }

    /** Groups by their ids. */
    static Map<UUID, GroupFact> byId(List<GroupFact> groups) {
        return groups.stream().collect(Collectors.toMap(GroupFact::id, each -> each));
    }
}
