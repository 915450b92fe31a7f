package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hyzmat.people.api.Sex;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.curriculum.Strand;

/** Made-up groups, families and people for tests of figures. */
final class TestingFacts {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST = LocalDate.of(2026, 3, 16);
    static final UUID PROGRAMME = new UUID(1, 1);
    static final UUID SCALE = new UUID(9, 1);

    private TestingFacts() {}

    /** A group of three sessions of which some were held, and of which two are required. */
    static GroupFact group(int number, int held) {
        return group(number, held, PROGRAMME);
    }

    static GroupFact group(int number, int held, UUID programme) {
        return new GroupFact(
                new UUID(2, number),
                new UUID(3, number % 2),
                new UUID(4, 1),
                new UUID(5, number % 3),
                programme,
                2,
                8,
                12,
                FIRST,
                LAST,
                3,
                held);
    }

    static FamilyFact family(int number, GroupFact group, LocalDate joined, int attended) {
        return new FamilyFact(
                id(6, number, group), group, new UUID(7, number), number, joined, Span.OPEN, "", attended);
    }

    static FamilyFact left(FamilyFact family, LocalDate lastDay) {
        return new FamilyFact(
                family.id(),
                family.group(),
                family.familyId(),
                family.number(),
                family.joinedOn(),
                lastDay,
                "times",
                family.attended());
    }

    static PersonFact person(int number, FamilyFact family, int attended) {
        return new PersonFact(
                new UUID(number, family.id().getLeastSignificantBits()),
                family,
                new UUID(8, number),
                Strand.CAREGIVERS,
                Sex.FEMALE,
                37,
                family.joinedOn(),
                3,
                attended);
    }

    static Facts facts(List<GroupFact> groups, List<FamilyFact> families, List<PersonFact> people) {
        return Facts.of(groups, families, people);
    }

    private static UUID id(int kind, int number, GroupFact group) {
        return new UUID(kind * 1_000L + number, group.id().getLeastSignificantBits());
    }
}
