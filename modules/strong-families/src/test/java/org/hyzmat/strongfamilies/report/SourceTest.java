package org.hyzmat.strongfamilies.report;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Actor;
import org.hyzmat.strongfamilies.curriculum.CurriculumRepository;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.TestingGroups;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.hyzmat.strongfamilies.score.Score;
import org.hyzmat.strongfamilies.score.ScoreChange;
import org.hyzmat.strongfamilies.score.ScoreDraft;
import org.hyzmat.strongfamilies.score.ScoreKey;
import org.hyzmat.strongfamilies.score.ScoreRepository;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which scores a report about some groups is made of, on both databases: those of its people, wherever taken. */
@OnEachDatabase
final class SourceTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID SERVICE = new UUID(8, 2);
    private static final UUID CONSISTENCY = UUID.fromString("6f2b1c00-0000-7000-8000-000000000421");
    private static final UUID COERCION = UUID.fromString("6f2b1c00-0000-7000-8000-000000000422");

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private Group first;
    private Group second;
    private GroupFamily newcomer;

    /** One mother goes on to a second group, where another one is from the beginning. */
    @BeforeEach
    void measure() {
        TestingGroups testing = new TestingGroups(database.jdbi());
        first = testing.create("AŞ-12", SERVICE, actor, 30);
        second = testing.create("AŞ-13", SERVICE, actor, 30);
        GroupFamily began = testing.join(first, 1, TODAY.minusDays(20), actor);
        testing.leave(began, TODAY.minusDays(10), actor);
        GroupFamily wentOn = testing.join(second, 1, TODAY.minusDays(9), actor);
        newcomer = testing.join(second, 2, TODAY.minusDays(9), actor);
        score(first, began, CONSISTENCY, 1, 8);
        score(first, began, COERCION, 1, 3);
        score(second, wentOn, CONSISTENCY, 2, 6);
        score(second, newcomer, CONSISTENCY, 1, 5);
        score(second, newcomer, CONSISTENCY, 2, 4);
    }

    @Test
    void whoWentOnBringsTheScoresOfTheGroupThatWasLeft() {
        Report report = source().about(Coverage.of(Aspect.GROUP, second.id()), Optional.empty());

        assertArrayEquals(new double[] {-2, -1}, changes(report));
        assertEquals(Set.of(CONSISTENCY, COERCION), report.scales().keySet());
    }

    @Test
    void someOfTheGroupsAreTheSamePartOfEverything() {
        Coverage coverage = Coverage.of(Aspect.GROUP, second.id());

        Report part = source().about(Optional.empty()).within(coverage);

        assertEquals(source().about(coverage, Optional.empty()).facts(), part.facts());
        assertArrayEquals(new double[] {-2, -1}, changes(part));
    }

    @Test
    void nobodyIsLeftToTheGroupThatWasLeft() {
        Coverage coverage = Coverage.of(Aspect.GROUP, first.id());

        assertEquals(
                Set.of(), source().about(coverage, Optional.empty()).scales().keySet());
        assertEquals(
                Set.of(),
                source().about(Optional.empty()).within(coverage).scales().keySet());
    }

    @Test
    void anotherScaleIsNotReadWhereOneIsAsked() {
        assertEquals(
                Set.of(COERCION), source().about(Optional.of(COERCION)).scales().keySet());
    }

    @Test
    void whatLiesBetweenTheFirstAndTheLastMeasurementIsReadForOneScaleOnly() {
        score(second, newcomer, CONSISTENCY, 3, 2);

        assertEquals(
                List.of(1, 3), source().about(Optional.empty()).on(CONSISTENCY).timePoints());
        assertEquals(List.of(1), source().about(Optional.empty()).on(COERCION).timePoints());
        assertEquals(
                List.of(1, 2, 3),
                source().about(Optional.of(CONSISTENCY)).on(CONSISTENCY).timePoints());
    }

    /** By how much people changed, in no order of the people. */
    private static double[] changes(Report report) {
        return Arrays.stream(report.on(CONSISTENCY).changes(1, 2)).sorted().toArray();
    }

    private Source source() {
        return new Source(new FactRepository(database.jdbi()), actor.countable());
    }

    private void score(Group group, GroupFamily family, UUID scale, int timePoint, int points) {
        LocalDate taken = TODAY.minusDays(12).plusDays(timePoint);
        ScoreKey mother = new ScoreKey(family.participants().get(0).id(), scale);
        Score score = Score.of(BigDecimal.valueOf(points), taken, Respondent.CAREGIVER);
        new ScoreRepository(database.jdbi(), UUID::randomUUID)
                .save(
                        actor,
                        group.id(),
                        new CurriculumRepository(database.jdbi(), UUID::randomUUID)
                                .timePoints(TestingGroups.OUTLINE)
                                .get(timePoint - 1),
                        new ScoreDraft(List.of(new ScoreChange(mother, "", score)), 0),
                        at(TODAY));
    }
}
