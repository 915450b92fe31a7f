package org.hyzmat.mhpsscourses.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What must be said of a run. */
class RunDraftTest {

    private static final UUID MARY = new UUID(9, 1);

    private final Map<String, String> typed = new HashMap<>(Map.of(
            "from", "2021-05-03",
            "to", "2021-05-07",
            "exactness", "about",
            "mode", "in-person",
            "places", MARY.toString(),
            "hours", "30",
            "capacity", "80",
            "people", "70",
            "approximate", "yes"));

    private RunDraft draft() {
        return RunDraft.of(Form.filled(typed), List.of(MARY));
    }

    @Test
    void whatIsOnlyAboutKnownIsKeptAsSuch() {
        RunDraft draft = draft();

        assertEquals(new Counted(70, Counted.UNKNOWN, true), draft.counted());
        assertFalse(draft.dates().isExact());
        assertEquals(LocalDate.of(2021, 5, 31), draft.dates().days().toOn());
    }

    @Test
    void allFaultsAreSaidAtOnce() {
        typed.putAll(Map.of("to", "2021-05-02", "mode", "x", "hours", "0", "capacity", "", "people", ""));
        typed.remove("places");

        assertEquals(
                List.of(
                        "to run.to.before",
                        "mode problem.choice",
                        "hours problem.range",
                        "capacity problem.required",
                        "people run.people.missing"),
                Faults.of(this::draft));
    }

    @Test
    void onlyAnOnlineRunNeedsNoPlace() {
        typed.remove("places");
        assertEquals(List.of("places run.places.missing"), Faults.of(this::draft));

        typed.put("mode", "online");
        assertEquals(List.of(), draft().places());
    }
}
