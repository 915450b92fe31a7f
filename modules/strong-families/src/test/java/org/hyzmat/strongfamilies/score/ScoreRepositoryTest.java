package org.hyzmat.strongfamilies.score;

import static org.hyzmat.strongfamilies.group.TestingGroups.TODAY;
import static org.hyzmat.strongfamilies.group.TestingGroups.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.Actor;
import org.hyzmat.strongfamilies.curriculum.CurriculumRepository;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.group.Group;
import org.hyzmat.strongfamilies.group.GroupFamily;
import org.hyzmat.strongfamilies.group.GroupRepository;
import org.hyzmat.strongfamilies.group.TestingGroups;
import org.hyzmat.strongfamilies.instrument.InstrumentRepository;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.testkit.DatabaseExtension;
import org.hyzmat.testkit.OnEachDatabase;
import org.hyzmat.testkit.TestingActor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SQL about scores, on both databases. */
@OnEachDatabase
final class ScoreRepositoryTest {

    private static final UUID AGENCY = new UUID(8, 1);
    private static final UUID SERVICE = new UUID(8, 2);

    @RegisterExtension
    private final DatabaseExtension database = DatabaseExtension.ofModule();

    private final Actor actor = TestingActor.in(AGENCY, SERVICE);
    private ScoreRepository scores;
    private TestingGroups testing;
    private Group group;
    private GroupFamily family;
    private TimePoint before;
    private ScoreKey mother;
    private ScoreKey child;

    @BeforeEach
    void open() {
        scores = new ScoreRepository(database.jdbi(), UUID::randomUUID);
        testing = new TestingGroups(database.jdbi());
        group = testing.create("AŞ-12", SERVICE, actor, 30);
        family = testing.join(group, 1, TODAY.minusDays(20), actor);
        before = new CurriculumRepository(database.jdbi(), UUID::randomUUID)
                .timePoints(TestingGroups.OUTLINE)
                .get(0);
        mother = new ScoreKey(family.participants().get(0).id(), TestingScales.CONSISTENCY);
        child = new ScoreKey(family.participants().get(1).id(), TestingScales.DIFFICULTIES);
    }

    @Test
    void aScoreAndAReasonAreKept() {
        Score eight = points("8");
        Score ill = Score.missing(Missing.ILL, TODAY, Respondent.CHILD);

        assertEquals(2, save(fresh(mother, eight), fresh(child, ill)).written());

        assertEquals(Map.of(mother, eight, child, ill), stored());
    }

    @Test
    void aScoreIsTheSameHoweverManyPlacesItIsWrittenWith() {
        save(fresh(mother, points("8.50")));

        assertEquals("8.5;2026-05-12;caregiver", stored().get(mother).code());
    }

    @Test
    void whatSomebodySawIsChangedAndTakenAway() {
        Score eight = points("8");
        save(fresh(mother, eight), fresh(child, points("3")));

        int written = save(
                        new ScoreChange(mother, eight.code(), points("9")),
                        new ScoreChange(child, points("3").code(), Score.NONE))
                .written();

        assertEquals(2, written);
        assertEquals(Map.of(mother, points("9")), stored());
    }

    @Test
    void whatSomebodyElseWroteInBetweenIsNotOverwrittenAndTheRestIsSaved() {
        save(fresh(mother, points("8")));

        SavedScores saved = save(fresh(mother, points("9")), fresh(child, points("3")));

        assertEquals(new SavedScores(1, Set.of(mother)), saved);
        assertEquals(Map.of(mother, points("8"), child, points("3")), stored());
    }

    @Test
    void theSameFormTwiceIsWrittenOnce() {
        assertEquals(1, save(fresh(mother, points("8"))).written());
        assertEquals(new SavedScores(0, Set.of()), save(fresh(mother, points("8"))));
    }

    @Test
    void somebodyOfAnotherGroupGetsNoScore() {
        Group other = testing.create("AŞ-13", SERVICE, actor, 30);
        UUID stranger =
                testing.join(other, 2, TODAY, actor).participants().get(0).id();

        assertEquals(
                0,
                save(fresh(new ScoreKey(stranger, TestingScales.CONSISTENCY), points("8")))
                        .written());
    }

    @Test
    void aReportReadsAllGroupsAtOnce() {
        Group other = testing.create("AŞ-13", SERVICE, actor, 30);
        GroupFamily theirs = testing.join(other, 2, TODAY, actor);
        ScoreKey stranger = new ScoreKey(theirs.participants().get(0).id(), TestingScales.CONSISTENCY);
        save(fresh(mother, points("8")), fresh(child, Score.missing(Missing.MOVED, TODAY, Respondent.CAREGIVER)));
        scores.save(actor, other.id(), before, new ScoreDraft(List.of(fresh(stranger, points("5"))), 0), at(TODAY));

        List<ReportedScore> all = read(List.of(group.id(), other.id()), List.of());

        assertEquals(3, all.size());
        ReportedScore moved =
                all.stream().filter(each -> !each.isPresent()).findFirst().orElseThrow();
        assertEquals(Missing.MOVED, moved.missing());
        assertTrue(Double.isNaN(moved.points()));
        assertEquals(family.participants().get(1).personId(), moved.person());
        assertEquals(
                List.of(5.0, 8.0),
                read(List.of(group.id(), other.id()), List.of(TestingScales.CONSISTENCY)).stream()
                        .map(ReportedScore::points)
                        .sorted()
                        .toList());
        assertEquals(2, read(List.of(group.id()), List.of()).size());
    }

    @Test
    void aRestrictedServiceShowsNoScore() {
        save(fresh(mother, points("8")));
        Actor stranger = TestingActor.in(AGENCY);

        assertTrue(scores.ofGroups(stranger.visible(), List.of(group.id()), List.of())
                .isEmpty());
        assertTrue(
                scores.atTimePoint(stranger.visible(), group.id(), before.id()).isEmpty());
        assertEquals(
                0,
                scores.save(
                                stranger,
                                group.id(),
                                before,
                                new ScoreDraft(List.of(fresh(child, points("1"))), 0),
                                at(TODAY))
                        .written());
    }

    @Test
    void aScaleWithScoresStaysAsItWas() {
        save(fresh(mother, points("8")));

        List<Scale> used = new InstrumentRepository(database.jdbi())
                .scales(List.of()).stream().filter(Scale::inUse).toList();

        assertEquals(
                List.of(TestingScales.CONSISTENCY), used.stream().map(Scale::id).toList());
    }

    @Test
    void aGroupWithScoresIsNotRemoved() {
        GroupRepository groups = new GroupRepository(database.jdbi(), UUID::randomUUID);
        save(fresh(mother, points("8")));

        assertFalse(groups.remove(actor.visible(), group.id()));
    }

    @Test
    void scalesAreChosenForAGroupAndOneWithScoresStays() {
        GroupScaleRepository chosen = new GroupScaleRepository(database.jdbi(), UUID::randomUUID);
        chosen.choose(group.id(), Set.of(TestingScales.CONSISTENCY, TestingScales.DIFFICULTIES), actor, at(TODAY));
        save(fresh(mother, points("8")));

        chosen.choose(group.id(), Set.of(), actor, at(TODAY));

        assertEquals(Set.of(TestingScales.CONSISTENCY), chosen.ofGroup(actor.visible(), group.id()));
        assertEquals(Set.of(TestingScales.CONSISTENCY), chosen.withScores(actor.visible(), group.id()));
    }

    private static Score points(String points) {
        return Score.of(new BigDecimal(points), TODAY, Respondent.CAREGIVER);
    }

    private static ScoreChange fresh(ScoreKey cell, Score score) {
        return new ScoreChange(cell, "", score);
    }

    private SavedScores save(ScoreChange... changes) {
        return scores.save(actor, group.id(), before, new ScoreDraft(Arrays.asList(changes), 0), at(TODAY));
    }

    private List<ReportedScore> read(List<UUID> groups, List<UUID> scales) {
        return scores.ofGroups(actor.visible(), groups, scales);
    }

    private Map<ScoreKey, Score> stored() {
        return scores.atTimePoint(actor.visible(), group.id(), before.id()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().score()));
    }
}
