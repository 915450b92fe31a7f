package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.report.TestingFacts.FIRST;
import static org.hyzmat.strongfamilies.report.TestingFacts.family;
import static org.hyzmat.strongfamilies.report.TestingFacts.group;
import static org.hyzmat.strongfamilies.report.TestingFacts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom a report is about: everybody once. */
final class FactsTest {

    private final GroupFact first = group(1, 3);
    private final GroupFact second = group(2, 3);
    private final FamilyFact before = family(1, first, FIRST, 1);
    private final FamilyFact after = family(1, second, FIRST.plusDays(7), 2);

    @Test
    void whoeverChangesGroupsCountsInTheGroupJoinedLast() {
        Facts facts = facts(Coverage.ALL);

        assertEquals(List.of(after), facts.families());
        assertEquals(List.of(person(1, after, 2)), facts.people());
        assertEquals(0, facts.goneOn());
    }

    @Test
    void theGroupThatWasLeftSaysThatAFamilyWentOn() {
        Facts facts = facts(Coverage.of(Aspect.GROUP, first.id()));

        assertEquals(List.of(), facts.families());
        assertEquals(List.of(), facts.people());
        assertEquals(1, facts.goneOn());
    }

    @Test
    void anotherProgrammeCountsForItself() {
        GroupFact other = group(3, 3, new UUID(1, 2));
        FamilyFact again = family(1, other, FIRST.plusYears(1), 3);

        Facts facts = Facts.of(
                List.of(first, other), List.of(before, again), List.of(person(1, before, 1), person(1, again, 3)));

        assertEquals(2, facts.families().size());
        assertEquals(2, facts.people().size());
        assertEquals(0, facts.goneOn());
    }

    @Test
    void somebodyWhoDidNotGoOnWithTheFamilyStaysWhereTheyWere() {
        PersonFact grandmother = person(2, before, 1);

        Facts facts = Facts.of(
                        List.of(first, second),
                        List.of(before, after),
                        List.of(grandmother, person(1, before, 1), person(1, after, 2)))
                .within(Coverage.of(Aspect.GROUP, first.id()));

        assertEquals(List.of(grandmother), facts.people());
        assertEquals(List.of(person(1, before, 1)), facts.left().people());
    }

    private Facts facts(Coverage selection) {
        return Facts.of(
                        List.of(first, second),
                        List.of(before, after),
                        List.of(person(1, before, 1), person(1, after, 2)))
                .within(selection);
    }
}
