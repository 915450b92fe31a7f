package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** Everything that a reader may count. */
    static Facts of(List<GroupFact> groups, List<FamilyFact> families, List<PersonFact> people) {
        Map<UUID, GroupFact> known = byId(groups);
        return new Facts(
                groups,
                last(
                        families,
                        each -> known.get(each.groupId()).curriculumId(),
                        FamilyFact::familyId,
                        last(FamilyFact::joinedOn, FamilyFact::attended)),
                last(
                        people,
                        each -> known.get(each.groupId()).curriculumId(),
                        PersonFact::personId,
                        last(PersonFact::joinedOn, PersonFact::attended)),
                families.stream().collect(Collectors.toMap(FamilyFact::id, each -> each)),
                0);
    }

    private static <T> List<T> last(
            List<T> times, Function<T, UUID> programme, Function<T, UUID> who, BinaryOperator<T> last) {
        Map<UUID, Map<UUID, T>> kept = new LinkedHashMap<>();
        for (T each : times) {
            kept.computeIfAbsent(programme.apply(each), unseen -> new LinkedHashMap<>())
                    .merge(who.apply(each), each, last);
        }
        return kept.values().stream().flatMap(each -> each.values().stream()).toList();
    }

    /** A family within a programme. */
    private record Once(UUID family, UUID programme) {}

    /** The same for some of the groups; of those who went on from one of them to another group, only their number. */
    Facts within(Predicate<GroupFact> chosen) {
        Map<UUID, GroupFact> some = byId(groups.stream().filter(chosen).toList());
        List<FamilyFact> kept = families.stream()
                .filter(each -> some.containsKey(each.groupId()))
                .toList();
        Set<Once> begun = new HashSet<>();
        times.values().stream()
                .filter(each -> some.containsKey(each.groupId()))
                .forEach(each -> begun.add(
                        new Once(each.familyId(), some.get(each.groupId()).curriculumId())));
        return new Facts(
                groups.stream().filter(chosen).toList(),
                kept,
                people.stream().filter(each -> some.containsKey(each.groupId())).toList(),
                times,
                begun.size() - kept.size());
    }

    /** The later of two times of one person or family; of two that begin on the same day, the one with more in it. */
    private static <T> BinaryOperator<T> last(Function<T, LocalDate> joined, ToIntFunction<T> attended) {
        return BinaryOperator.maxBy(Comparator.comparing(joined).thenComparingInt(attended));
    }

    /** Whether anybody said of one of the groups how many sessions are required; without that, enough means nothing. */
    boolean requiresSessions() {
        return groups.stream().anyMatch(group -> group.requiredSessions() > 0);
    }

    /** Groups by their ids. */
    static Map<UUID, GroupFact> byId(List<GroupFact> groups) {
        return groups.stream().collect(Collectors.toMap(GroupFact::id, each -> each));
    }
}
