package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.report.TestingFacts.FIRST;
import static org.hyzmat.strongfamilies.report.TestingFacts.SCALE;
import static org.hyzmat.strongfamilies.report.TestingFacts.family;
import static org.hyzmat.strongfamilies.report.TestingFacts.group;
import static org.hyzmat.strongfamilies.report.TestingFacts.person;
import static org.hyzmat.strongfamilies.report.TestingFacts.score;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How scores become pairs. */
final class MeasurementsTest {

    private final GroupFact first = group(1, 3);
    private final GroupFact second = group(2, 3);
    private final FamilyFact family = family(1, first, FIRST, 3);
    private final FamilyFact later = family(1, second, FIRST.plusDays(7), 2);

    @Test
    void onlyWhoWasMeasuredTwiceMakesAPair() {
        Facts facts = TestingFacts.facts(
                List.of(first), List.of(family), List.of(person(1, family, 3), person(2, family, 3)));
        Measurements measured = measured(
                facts,
                score(1, first, 1, FIRST, 10),
                score(1, first, 2, FIRST.plusDays(30), 7),
                score(2, first, 1, FIRST, 12));

        assertEquals(List.of(1, 2), measured.timePoints());
        assertArrayEquals(new double[] {-3}, measured.changes(1, 2));
        assertEquals(2, measured.at(1).length);
        assertArrayEquals(new double[][] {{10, 7}}, measured.complete());
    }

    @Test
    void whoeverChangesGroupsKeepsTheScoresOfBoth() {
        Facts facts = Facts.of(
                        List.of(first, second),
                        List.of(family, later),
                        List.of(person(1, family, 1), person(1, later, 2)))
                .within(Coverage.of(Aspect.GROUP, second.id()));
        Measurements measured = measured(
                facts,
                score(1, first, 1, FIRST, 10),
                score(1, second, 1, FIRST.plusDays(7), 99),
                score(1, first, 2, FIRST.plusDays(20), 88),
                score(1, second, 2, FIRST.plusDays(40), 6));

        assertArrayEquals(new double[] {-4}, measured.changes(1, 2));
    }

    @Test
    void aScoreOfSomebodyTheReportIsNotAboutIsLeftOut() {
        Facts facts = TestingFacts.facts(List.of(first), List.of(family), List.of(person(1, family, 3)));

        assertEquals(Map.of(), byScale(facts, score(2, first, 1, FIRST, 10)));
    }

    private Measurements measured(Facts facts, ScoreFact... scores) {
        return byScale(facts, scores).get(SCALE);
    }

    private Map<UUID, Measurements> byScale(Facts facts, ScoreFact... scores) {
        Measuring measuring = new Measuring(facts.people(), List.of(first, second));
        List.of(scores).forEach(measuring);
        return measuring.byScale();
    }
}
