package org.hyzmat.strongfamilies.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What must be said of an outline. */
class CurriculumDraftTest {

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "age-from", "8",
            "age-to", "15",
            "families-from", "8",
            "families-to", "12",
            "week-1", "1",
            "order-1", "1",
            "strand-1", "caregivers",
            "minutes-1", "60",
            "title-en-1", "Strengths"));

    @Test
    void aRowWithoutWeekIsLeftOut() {
        row(2, "2", "families");
        row(3, "", "children");

        List<CurriculumSession> outline = read().outline();

        assertEquals(
                List.of(1, 2), outline.stream().map(CurriculumSession::week).toList());
    }

    @Test
    void aRowIsUnconfirmedUntilSomebodySaysOtherwise() {
        row(2, "2", "families");
        typed.put("confirmed-2", "yes");

        List<CurriculumSession> outline = read().outline();

        assertTrue(outline.get(0).unconfirmed());
        assertFalse(outline.get(1).unconfirmed());
    }

    @Test
    void numbersThatContradictEachOtherAreRefusedTogether() {
        typed.put("age-to", "7");
        typed.put("families-to", "4");
        typed.put("minutes-1", "601");
        typed.put("strand-1", "");

        assertEquals(
                List.of(
                        "age-to curriculum.ages.turned",
                        "families-to curriculum.families.turned",
                        "minutes-1 problem.range",
                        "strand-1 problem.choice"),
                Faults.of(this::read));
    }

    @Test
    void anOutlineWithoutSessionsIsRefused() {
        typed.put("week-1", "");

        assertEquals(List.of("week-1 curriculum.outline.empty"), Faults.of(this::read));
    }

    @Test
    void weeksLeaveNoneOut() {
        row(2, "3", "families");

        assertEquals(List.of("week-1 curriculum.outline.gap"), Faults.of(this::read));
    }

    private void row(int row, String week, String strand) {
        typed.put("week-" + row, week);
        typed.put("order-" + row, "1");
        typed.put("strand-" + row, strand);
        typed.put("minutes-" + row, "60");
    }

    private CurriculumDraft read() {
        return CurriculumDraft.of(Form.filled(typed));
    }
}
