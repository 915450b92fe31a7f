package org.hyzmat.independentliving.outcome;

import static org.hyzmat.independentliving.user.TestingUsers.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What may be handed in about what became of support at home. */
final class OutcomeDraftTest {

    @Test
    void aWholeFormIsTaken() {
        assertEquals(
                new OutcomeDraft(OutcomeKind.NOT_NEEDED, TODAY, "Walks again"),
                OutcomeDraft.of(form("not-needed", TODAY.toString(), "Walks again"), TODAY));
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        assertEquals(List.of("kind problem.required", "happened problem.required"), faults(form("", "", "")));
        assertEquals(
                List.of("kind problem.choice", "happened problem.future", "note problem.length"),
                faults(form("gone", TODAY.plusDays(1).toString(), "x".repeat(1001))));
        assertEquals(List.of("happened problem.date"), faults(form("died", "yesterday", "")));
    }

    @Test
    void nothingHappensBeforeSupportBegan() {
        OutcomeDraft draft = new OutcomeDraft(OutcomeKind.PLACED, TODAY.minusDays(1), "");

        assertEquals(
                List.of("happened outcome.happened.too-early"),
                Faults.of(() -> draft.refuseAfter(new Support(TODAY, List.of()))));
    }

    @Test
    void nobodyReturnsWhoNeverLeft() {
        OutcomeDraft draft = new OutcomeDraft(OutcomeKind.RETURNED, TODAY, "");

        assertEquals(
                List.of("kind outcome.kind.impossible"),
                Faults.of(() -> draft.refuseAfter(new Support(TODAY, List.of()))));
    }

    private static Form form(String kind, String happened, String note) {
        return Form.filled(Map.of("kind", kind, "happened", happened, "note", note));
    }

    private static List<String> faults(Form form) {
        return Faults.of(() -> OutcomeDraft.of(form, TODAY));
    }
}
