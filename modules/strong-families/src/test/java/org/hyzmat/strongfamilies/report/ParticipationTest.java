package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.report.TestingFacts.FIRST;
import static org.hyzmat.strongfamilies.report.TestingFacts.family;
import static org.hyzmat.strongfamilies.report.TestingFacts.group;
import static org.hyzmat.strongfamilies.report.TestingFacts.left;
import static org.hyzmat.strongfamilies.report.TestingFacts.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hyzmat.people.api.Sex;
import org.hyzmat.strongfamilies.group.Dose;
import org.hyzmat.strongfamilies.report.Participation.Who;
import org.junit.jupiter.api.Test;

/** How far families and people went. */
final class ParticipationTest {

    private final GroupFact group = group(1, 3);
    private final FamilyFact faithful = family(1, group, FIRST, 3);
    private final FamilyFact leaving = left(family(2, group, FIRST, 1), FIRST.plusDays(2));
    private final FamilyFact absent = family(3, group, FIRST, 0);
    private final Participation found = new Participation(TestingFacts.facts(
            List.of(group),
            List.of(faithful, leaving, absent),
            List.of(person(1, faithful, 3), person(2, faithful, 1), person(3, leaving, 1), person(4, absent, 0))));

    @Test
    void everyFamilyHasOneStayAndOneDose() {
        assertEquals(List.of(1L, 1L, 1L), stays(Who.FAMILIES));
        assertEquals(1, found.of(Who.FAMILIES, Dose.REACHED));
        assertEquals(2, found.of(Who.FAMILIES, Dose.MISSED));
        assertEquals(Map.of("times", 1L), found.leaving());
        assertEquals(Map.of(0, 1L, 1, 1L, 3, 1L), found.familiesBySessions());
    }

    @Test
    void thePartsOfPeopleMakeUpAllOfThem() {
        assertEquals(List.of(1L, 1L, 2L), stays(Who.PEOPLE));
        assertEquals(4, found.of(Who.PEOPLE));
        assertEquals(4, found.of(Who.CAREGIVERS));
        assertEquals(0, found.of(Who.CHILDREN));
        assertEquals(4, found.of(Who.PEOPLE, Sex.FEMALE));
        assertEquals(4, found.of(Who.PEOPLE, AgeBand.FROM_18));
    }

    @Test
    void attendanceIsSummedUpOverPeople() {
        assertEquals(12, found.marked(Who.PEOPLE));
        assertEquals(5, found.attended(Who.PEOPLE));
    }

    private List<Long> stays(Who who) {
        return List.of(found.of(who, Stay.NEVER_CAME), found.of(who, Stay.LEFT), found.of(who, Stay.STAYED));
    }
}
