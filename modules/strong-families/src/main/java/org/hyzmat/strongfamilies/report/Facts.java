package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * @param left earlier times in any group, of those who went on to another group
 * @param goneOn how many families of these groups went on to a group of the programme that the report is not about
 */
record Facts(List<GroupFact> groups, List<FamilyFact> families, List<PersonFact> people, Left left, long goneOn) {

    Facts {
        groups = List.copyOf(groups);
        families = List.copyOf(families);
        people = List.copyOf(people);
    }

    /** Times in groups of a programme that were not the last ones there. */
    record Left(List<FamilyFact> families, List<PersonFact> people) {

        static final Left NONE = new Left(List.of(), List.of());

        Left {
            families = List.copyOf(families);
            people = List.copyOf(people);
        }
    }

    /** A family or a person within a programme. */
    record Once(UUID who, UUID programme) {

        static Once of(FamilyFact family) {
            return new Once(family.familyId(), family.group().curriculumId());
        }

        static Once of(PersonFact person) {
            return new Once(person.personId(), person.group().curriculumId());
        }
    }

    /** Everything that a reader may count. */
    static Facts of(List<GroupFact> groups, List<FamilyFact> families, List<PersonFact> people) {
        Last<FamilyFact> familiesOnce = new Last<>(FamilyFact::joinedOn, FamilyFact::attended);
        families.forEach(each -> familiesOnce.add(each, each.familyId(), each.group()));
        Last<PersonFact> peopleOnce = new Last<>(PersonFact::joinedOn, PersonFact::attended);
        people.forEach(each -> peopleOnce.add(each, each.personId(), each.group()));
        return new Facts(groups, familiesOnce.kept, peopleOnce.kept, new Left(familiesOnce.left, peopleOnce.left), 0);
    }

    /** Tells the last time of somebody in a programme from earlier ones. */
    private static final class Last<T> {

        private final BinaryOperator<T> last;
        private final Map<UUID, Places> placesByProgramme = new HashMap<>();
        private final List<T> kept = new ArrayList<>();
        private final List<T> left = new ArrayList<>();

        /** Of two times that begin on the same day, the one with more in it is the last. */
        Last(Function<T, LocalDate> joined, ToIntFunction<T> attended) {
            last = BinaryOperator.maxBy(Comparator.comparing(joined).thenComparingInt(attended));
        }

        void add(T time, UUID who, GroupFact group) {
            Places places = placesByProgramme.computeIfAbsent(group.curriculumId(), unseen -> new Places());
            int place = places.of(who);
            if (place == Places.NONE) {
                places.put(who, kept.size());
                kept.add(time);
            } else {
                T known = kept.get(place);
                T later = last.apply(known, time);
                left.add(later == known ? time : known);
                kept.set(place, later);
            }
        }
    }

    /** The same for some of the groups; of those who went on from one of them to another group, only their number. */
    Facts within(Predicate<GroupFact> chosen) {
        List<GroupFact> some = groups.stream().filter(chosen).toList();
        Set<UUID> ids = byId(some).keySet();
        List<FamilyFact> kept = families.stream()
                .filter(each -> ids.contains(each.group().id()))
                .toList();
        Set<Once> goneOn = left.families().stream()
                .filter(each -> ids.contains(each.group().id()))
                .map(Once::of)
                .collect(Collectors.toSet());
        kept.forEach(each -> goneOn.remove(Once.of(each)));
        return new Facts(
                some,
                kept,
                people.stream().filter(each -> ids.contains(each.group().id())).toList(),
                left,
                goneOn.size());
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
