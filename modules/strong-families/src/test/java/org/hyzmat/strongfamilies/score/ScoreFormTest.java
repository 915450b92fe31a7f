package org.hyzmat.strongfamilies.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.curriculum.Anchor;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.instrument.About;
import org.hyzmat.strongfamilies.instrument.Direction;
import org.hyzmat.strongfamilies.instrument.OutcomeArea;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.junit.jupiter.api.Test;

/** What a form of scores is refused for, and what it leaves alone. */
class ScoreFormTest {

    private static final LocalDate LAST = LocalDate.of(2021, 9, 25);
    private static final LocalDate TODAY = LAST.plusDays(15);
    private static final TimePoint AFTER = new TimePoint(new UUID(1, 1), 2, Anchor.LAST_SESSION, 14, 3, 7, false, true);
    private static final TimePoint BEFORE =
            new TimePoint(new UUID(1, 2), 1, Anchor.FIRST_SESSION, 0, 14, 0, false, true);
    private static final Scale STRESS = scale(1, About.CAREGIVER, "0", "40", "0.1");
    private static final Scale WHOLE = scale(2, About.CAREGIVER, "0", "15", "1");
    private static final Scale CHILD = scale(3, About.CHILD, "17", "85", "1");
    private static final Subject MOTHER = subject(1, Strand.CAREGIVERS);
    private static final Subject SON = subject(2, Strand.CHILDREN);

    private final Map<String, String> typed = new HashMap<>(Map.of("day", TODAY.toString(), "by", ""));

    @Test
    void aPointAndACommaAreTheSame() {
        cell(MOTHER, STRESS, "17,8");
        cell(MOTHER, WHOLE, "8");

        assertEquals(
                List.of(usual("17.8"), usual("8")),
                read().changes().stream().map(ScoreChange::wanted).toList());
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        cell(MOTHER, STRESS, "178");
        cell(MOTHER, WHOLE, "7.5");
        cell(SON, CHILD, "12");
        typed.put("day-" + SON.participant(), TODAY.plusDays(1).toString());

        assertEquals(
                List.of("score.point-lost", "score.step", "score.range", "score.in-future"),
                refused().stream().map(Problem::key).toList());
    }

    @Test
    void aLostPointIsNamedWhereTheScaleHasSuchAScore() {
        cell(MOTHER, STRESS, "178");
        cell(MOTHER, WHOLE, "78");

        List<Problem> faults = refused();

        assertEquals("score.point-lost", faults.get(0).key());
        assertEquals(new BigDecimal("17.8"), faults.get(0).arguments().get(6));
        assertEquals("score.range", faults.get(1).key());
    }

    @Test
    void wordsAreNoScore() {
        cell(MOTHER, WHOLE, "eight");

        assertEquals(
                List.of("score.not-number"),
                refused().stream().map(Problem::key).toList());
        assertEquals(
                "v-" + new ScoreKey(MOTHER.participant(), WHOLE.id()).key(),
                refused().get(0).field());
    }

    @Test
    void aDayInTheFutureIsRefusedOnceForAll() {
        typed.put("day", TODAY.plusDays(1).toString());
        cell(MOTHER, WHOLE, "8");
        cell(SON, CHILD, "40");

        assertEquals(List.of(new Problem("day", "score.in-future", List.of())), refused());
    }

    @Test
    void beforeTheLastSessionNobodyCanHaveBeenAskedAfterIt() {
        typed.put("day", LAST.minusDays(1).toString());
        cell(MOTHER, WHOLE, "8");

        assertEquals(
                List.of("score.before-last"),
                refused().stream().map(Problem::key).toList());
    }

    @Test
    void whileTheLastSessionIsNotHeldThereIsNoScoreAfterIt() {
        cell(MOTHER, WHOLE, "8");
        Due planned = Due.of(AFTER, TODAY.plusDays(3), false);

        InvalidInputException invalid =
                assertThrows(InvalidInputException.class, () -> read(new ScoreRules(AFTER, planned, TODAY)));

        assertEquals("score.last-not-held", invalid.problems().get(0).key());
    }

    @Test
    void itCanBeKnownBeforeTheLastSessionThatThereWillBeNoScore() {
        typed.put("day", LAST.minusDays(1).toString());
        typed.put("reason-" + MOTHER.participant(), "moved");
        cell(MOTHER, WHOLE, "");

        Score wanted = read().changes().get(0).wanted();

        assertEquals(Score.missing(Missing.MOVED, LAST.minusDays(1), Respondent.CAREGIVER), wanted);
    }

    @Test
    void nobodyIsAskedBeforeJoiningUnlessItIsInTime() {
        Due first = Due.of(BEFORE, LAST, true);
        ScoreRules rules = new ScoreRules(BEFORE, first, TODAY);
        cell(MOTHER, WHOLE, "8");
        typed.put("day", first.opensOn().toString());

        assertEquals(1, read(rules).changes().size());

        typed.put("day", first.opensOn().minusDays(1).toString());
        InvalidInputException invalid = assertThrows(InvalidInputException.class, () -> read(rules));
        assertEquals("score.before-joining", invalid.problems().get(0).key());
    }

    @Test
    void aDayThatIsNotInTimeIsTakenAndCounted() {
        typed.put("day", LAST.plusDays(1).toString());
        cell(MOTHER, WHOLE, "8");
        cell(MOTHER, STRESS, "8");

        assertEquals(2, read().untimely());
    }

    @Test
    void whatStaysKeepsItsDayAndWhoAnswered() {
        Score stored = Score.of(new BigDecimal("8"), LAST.plusDays(12), Respondent.TEACHER);
        cell(MOTHER, WHOLE, "8,0");
        was(MOTHER, WHOLE, stored);

        assertTrue(read().changes().isEmpty());
    }

    @Test
    void anotherDayForAPersonHoldsForAllOfTheirScores() {
        Score stored = Score.of(new BigDecimal("8"), LAST.plusDays(12), Respondent.TEACHER);
        cell(MOTHER, WHOLE, "8");
        was(MOTHER, WHOLE, stored);
        typed.put("day-" + MOTHER.participant(), LAST.plusDays(13).toString());

        assertEquals(
                Score.of(new BigDecimal("8"), LAST.plusDays(13), Respondent.TEACHER),
                read().changes().get(0).wanted());
    }

    @Test
    void reasonsThatDifferStayUntilOneIsChosen() {
        Score ill = Score.missing(Missing.ILL, LAST.plusDays(12), Respondent.CAREGIVER);
        cell(MOTHER, WHOLE, "");
        was(MOTHER, WHOLE, ill);
        cell(MOTHER, STRESS, "");
        typed.put("reason-" + MOTHER.participant(), ScoreForm.KEPT);

        List<Score> wanted = read().changes().stream().map(ScoreChange::wanted).toList();

        assertEquals(List.of(Score.NONE, ill), wanted);
    }

    @Test
    void anEmptiedCellIsTakenAway() {
        cell(MOTHER, WHOLE, "");
        was(MOTHER, WHOLE, usual("8"));

        assertEquals(Score.NONE, read().changes().get(0).wanted());
    }

    @Test
    void aCellThatTheFormDoesNotShowIsLeftAlone() {
        cell(SON, CHILD, "40");
        typed.put("v-" + new ScoreKey(SON.participant(), WHOLE.id()).key(), "3");

        assertEquals(1, read().changes().size());
    }

    @Test
    void anEmptyDayIsRefused() {
        typed.put("day", "");
        cell(MOTHER, WHOLE, "8");

        assertEquals(List.of(new Problem("day", "problem.required", List.of())), refused());
    }

    private void cell(Subject subject, Scale scale, String value) {
        String key = new ScoreKey(subject.participant(), scale.id()).key();
        typed.put("v-" + key, value);
        typed.putIfAbsent("was-" + key, "");
    }

    private void was(Subject subject, Scale scale, Score score) {
        typed.put("was-" + new ScoreKey(subject.participant(), scale.id()).key(), score.code());
    }

    private List<Problem> refused() {
        return assertThrows(InvalidInputException.class, this::read).problems();
    }

    private ScoreDraft read() {
        return read(new ScoreRules(AFTER, Due.of(AFTER, LAST, true), TODAY));
    }

    private ScoreDraft read(ScoreRules rules) {
        return ScoreForm.read(Form.filled(typed), rules, List.of(STRESS, WHOLE, CHILD), List.of(MOTHER, SON));
    }

    private static Score usual(String points) {
        return Score.of(new BigDecimal(points), TODAY, Respondent.CAREGIVER);
    }

    private static Subject subject(int number, Strand strand) {
        return new Subject(new UUID(3, number), 1, "Maral", strand, new Span(LAST.minusDays(3), Span.OPEN));
    }

    private static Scale scale(int number, About about, String lowest, String highest, String step) {
        return new Scale(
                new UUID(4, number),
                new UUID(0, 0),
                1,
                new UUID(5, 1),
                "",
                number,
                new Names("Scale " + number, "Шкала " + number, "Şkala " + number),
                new BigDecimal(lowest),
                new BigDecimal(highest),
                new BigDecimal(step),
                Direction.HIGHER_IS_WORSE,
                OutcomeArea.COPING,
                about,
                Respondent.CAREGIVER,
                false,
                false,
                false);
    }
}
