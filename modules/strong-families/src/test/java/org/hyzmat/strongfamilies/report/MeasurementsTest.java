package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.report.TestingFacts.FIRST;
import static org.hyzmat.strongfamilies.report.TestingFacts.family;
import static org.hyzmat.strongfamilies.report.TestingFacts.group;
import static org.hyzmat.strongfamilies.report.TestingFacts.person;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How scores become pairs. */
final class MeasurementsTest {

    private final GroupFact first = group(1, 3);
    private final GroupFact second = group(2, 3);
    private final FamilyFact family = family(1, first, FIRST, 3);
    private final FamilyFact later = family(1, second, FIRST.plusDays(7), 2);

    @Test
    void onlyWhoWasMeasuredTwiceMakesAPair() {
        PersonFact one = person(1, family, 3);
        PersonFact two = person(2, family, 3);
        Facts facts = TestingFacts.facts(List.of(first), List.of(family), List.of(one, two));
        Measurements measured = measured(facts, score(one, 1, 10), score(two, 1, 12), score(one, 2, 7))
                .orElseThrow();

        assertEquals(List.of(1, 2), measured.timePoints());
        assertArrayEquals(new double[] {-3}, measured.changes(1, 2));
        assertEquals(2, measured.at(1).length);
        assertArrayEquals(new double[][] {{10, 7}}, measured.complete());
    }

    @Test
    void whoeverChangesGroupsKeepsTheScoresOfBoth() {
        PersonFact began = person(1, family, 1);
        PersonFact wentOn = person(1, later, 2);
        Facts facts = Facts.of(List.of(first, second), List.of(family, later), List.of(began, wentOn))
                .within(Coverage.of(Aspect.GROUP, second.id()));
        Measurements measured = measured(
                        facts, score(began, 1, 10), score(wentOn, 1, 99), score(began, 2, 88), score(wentOn, 2, 6))
                .orElseThrow();

        assertArrayEquals(new double[] {-4}, measured.changes(1, 2));
    }

    @Test
    void aScoreOfSomebodyTheReportIsNotAboutIsLeftOut() {
        Facts facts = TestingFacts.facts(List.of(first), List.of(family), List.of(person(1, family, 3)));

        assertEquals(Optional.empty(), measured(facts, score(person(2, family, 3), 1, 10)));
    }

    @Test
    void theScoresOfOneScaleAreNotThoseOfTheNext() {
        PersonFact one = person(1, family, 3);
        Measuring measuring = new Measuring(TestingFacts.facts(List.of(first), List.of(family), List.of(one)));
        measuring.take(one.id(), 1, 10);
        measuring.taken();

        assertEquals(Optional.empty(), measuring.taken());
    }

    /** A score of somebody at a time point. */
    private record Scored(PersonFact person, int timePoint, double points) {}

    private static Scored score(PersonFact person, int timePoint, double points) {
        return new Scored(person, timePoint, points);
    }

    private static Optional<Measurements> measured(Facts facts, Scored... scores) {
        Measuring measuring = new Measuring(facts);
        for (Scored each : scores) {
            measuring.take(each.person().id(), each.timePoint(), each.points());
        }
        return measuring.taken();
    }
}
