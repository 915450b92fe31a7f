package org.hyzmat.independentliving.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What must be said of a task, of somebody who visits, and of an absence. */
class CatalogueDraftTest {

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "name-tk", "Söwda",
            "name-en", "Shopping",
            "minutes", "30",
            "cost", "12,5",
            "qualification", "care"));

    @Test
    void oneLanguageDoesForAll() {
        TaskKindDraft draft = TaskKindDraft.of(Form.filled(typed));

        assertEquals(new Names("Shopping", "Söwda", "Söwda"), draft.name());
        assertEquals(new BigDecimal("12.5"), draft.unitCost());
        assertEquals(Qualification.CARE, draft.qualification());
    }

    @Test
    void oddNormsAndCostsAreRefused() {
        typed.putAll(Map.of("name-tk", "", "name-en", "", "minutes", "0", "cost", "-3", "qualification", "magic"));

        assertEquals(
                List.of(
                        "name-tk task.name.required",
                        "minutes problem.range",
                        "cost task.cost.wrong",
                        "qualification problem.choice"),
                Faults.of(() -> TaskKindDraft.of(Form.filled(typed))));
    }

    @Test
    void hoursOfAWeekAreKeptInMinutes() {
        WorkerDraft draft = WorkerDraft.of(Form.filled(Map.of("qualification", "none", "hours", "37,5")));

        assertEquals(2250, draft.weeklyMinutes());
        assertEquals("37.5", WorkerDraft.hours(2250));
        assertEquals(
                List.of("hours worker.hours.wrong"),
                Faults.of(() -> WorkerDraft.of(Form.filled(Map.of("qualification", "none", "hours", "71")))));
    }

    @Test
    void anAbsenceMayHaveNoLastDayYet() {
        Map<String, String> form = new HashMap<>(Map.of("from", "2026-11-18", "reason", "suspended"));
        assertEquals(Span.OPEN, AbsenceDraft.of(Form.filled(form)).span().toOn());

        form.put("to", "2026-11-17");
        assertEquals(List.of("to absence.to.before"), Faults.of(() -> AbsenceDraft.of(Form.filled(form))));
    }
}
