package org.hyzmat.strongfamilies.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Codes;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.strongfamilies.group.Dose;

/** How far the families of a report and the people who come with them went. */
final class Participation {

    /** Families, or the people of one strand, or all people. */
    enum Who {
        FAMILIES,
        CAREGIVERS,
        CHILDREN,
        PEOPLE;

        static final List<Who> PERSONS = List.of(CAREGIVERS, CHILDREN, PEOPLE);

        private boolean holds(PersonFact person) {
            return switch (this) {
                case FAMILIES -> false;
                case CAREGIVERS -> person.strand() == Strand.CAREGIVERS;
                case CHILDREN -> person.strand() == Strand.CHILDREN;
                case PEOPLE -> true;
            };
        }

        String code() {
            return Codes.of(this);
        }
    }

    /** One count for each of some kinds. */
    private static final class Counts<K extends Enum<K>> {

        private final long[] counts;

        @SafeVarargs
        Counts(K... kinds) {
            counts = new long[kinds.length];
        }

        void add(K kind) {
            counts[kind.ordinal()]++;
        }

        long of(K kind) {
            return counts[kind.ordinal()];
        }

        long all() {
            return Arrays.stream(counts).sum();
        }
    }

    private final Facts facts;
    private final Map<Who, Counts<Stay>> stays = new EnumMap<>(Who.class);
    private final Map<Who, Counts<Dose>> doses = new EnumMap<>(Who.class);
    private final Map<Who, Counts<Sex>> sexes = new EnumMap<>(Who.class);
    private final Map<Who, Counts<AgeBand>> ages = new EnumMap<>(Who.class);
    private final Map<Who, long[]> sessions = new EnumMap<>(Who.class);
    private final Map<String, Long> leaving = new TreeMap<>();
    private final Map<Integer, Long> attended = new TreeMap<>();

    Participation(Facts facts) {
        this.facts = facts;
        Arrays.stream(Who.values()).forEach(who -> {
            stays.put(who, new Counts<>(Stay.values()));
            doses.put(who, new Counts<>(Dose.values()));
            sexes.put(who, new Counts<>(Sex.values()));
            ages.put(who, new Counts<>(AgeBand.values()));
            sessions.put(who, new long[2]);
        });
        facts.families().forEach(this::count);
        facts.people().forEach(this::count);
    }

    private void count(FamilyFact family) {
        stays.get(Who.FAMILIES).add(Stay.of(family, family.attended()));
        doses.get(Who.FAMILIES).add(family.dose(family.attended()));
        attended.merge(family.attended(), 1L, Long::sum);
        if (!family.leaveReason().isEmpty()) {
            leaving.merge(family.leaveReason(), 1L, Long::sum);
        }
    }

    private void count(PersonFact person) {
        Stay stay = Stay.of(person.family(), person.attended());
        Dose dose = person.family().dose(person.attended());
        AgeBand age = person.ageBand();
        for (Who who : Who.PERSONS) {
            if (who.holds(person)) {
                stays.get(who).add(stay);
                doses.get(who).add(dose);
                sexes.get(who).add(person.sex());
                ages.get(who).add(age);
                sessions.get(who)[0] += person.marked();
                sessions.get(who)[1] += person.attended();
            }
        }
    }

    Facts facts() {
        return facts;
    }

    long of(Who who) {
        return stays.get(who).all();
    }

    long of(Who who, Stay stay) {
        return stays.get(who).of(stay);
    }

    long of(Who who, Dose dose) {
        return doses.get(who).of(dose);
    }

    long of(Who who, Sex sex) {
        return sexes.get(who).of(sex);
    }

    long of(Who who, AgeBand band) {
        return ages.get(who).of(band);
    }

    /** At how many sessions, summed up over people, somebody said whether they were there. */
    long marked(Who who) {
        return sessions.get(who)[0];
    }

    /** At how many sessions, summed up over people, they were there. */
    long attended(Who who) {
        return sessions.get(who)[1];
    }

    /** How many families left, by the code of the reason. */
    Map<String, Long> leaving() {
        return leaving;
    }

    /** How many families were at so many sessions. */
    Map<Integer, Long> familiesBySessions() {
        return attended;
    }
}
