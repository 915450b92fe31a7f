package org.hyzmat.mhpsscourses.result;

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
import org.junit.jupiter.api.Test;

/** Which scores a form changes, and which it may not hold. */
final class ScoreDraftTest {

    private static final UUID MARAL = new UUID(0, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    private final Map<String, String> typed =
            new HashMap<>(Map.of("taken-pre", "2026-05-04", "taken-post", "2026-05-08"));

    @Test
    void aPointAndACommaAreTheSame() {
        type("pre", "", "62,5");
        type("post", "", "62.50");

        Map<ScoreKey, ScoreChange> changes = read().changes();

        assertEquals(new BigDecimal("62.5"), changes.get(key(Occasion.PRE)).wanted());
        assertEquals(new BigDecimal("62.50"), changes.get(key(Occasion.POST)).wanted());
    }

    @Test
    void onlyWhatDiffersIsAChange() {
        type("pre", "62.5", "62.50");
        type("post", "70", "");

        Map<ScoreKey, ScoreChange> changes = read().changes();

        assertEquals(Map.of(key(Occasion.POST), new ScoreChange(new BigDecimal("70"), Standing.NONE)), changes);
    }

    @Test
    void whatIsNoShareOfAHundredIsRefusedAtItsField() {
        for (String wrong : List.of("101", "-1", "abc", "50.123", "1000")) {
            type("pre", "", wrong);

            assertEquals(List.of("pre-" + MARAL), fields(), wrong);
        }
    }

    @Test
    void aScoreHasADayThatIsNotInTheFuture() {
        type("post", "", "80");
        typed.put("taken-post", "");
        assertEquals(List.of("taken-post"), fields());

        typed.put("taken-post", "2026-05-13");
        assertEquals(List.of("taken-post"), fields());
    }

    @Test
    void aColleaguesScoreIsNotOverwritten() {
        ScoreChange change = new ScoreChange(Standing.NONE, BigDecimal.TEN);

        assertTrue(change.conflictsWith(BigDecimal.ONE));
        assertTrue(change.isToBeWrittenOver(Standing.NONE));
        assertTrue(!change.conflictsWith(BigDecimal.TEN) && !change.isToBeWrittenOver(BigDecimal.TEN));
    }

    private void type(String occasion, String loaded, String wanted) {
        typed.put(occasion + "-" + MARAL, wanted);
        typed.put("was-" + occasion + "-" + MARAL, loaded);
    }

    private List<String> fields() {
        return assertThrows(InvalidInputException.class, this::read).problems().stream()
                .map(Problem::field)
                .toList();
    }

    private ScoreDraft read() {
        return ScoreDraft.of(Form.filled(typed), List.of(MARAL), TODAY);
    }

    private static ScoreKey key(Occasion occasion) {
        return new ScoreKey(MARAL, occasion);
    }
}
