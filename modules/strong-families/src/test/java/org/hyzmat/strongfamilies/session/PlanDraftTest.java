package org.hyzmat.strongfamilies.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** Which dates sessions can be planned for. */
class PlanDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final UUID PLACE = new UUID(0, 1);

    private final Map<String, String> typed = new HashMap<>();

    @Test
    void sessionsAreAWeekApartFromTheFirstSuchWeekday() {
        typed.putAll(Map.of("start", "2026-05-12", "weekday", "4", "time", "17:00"));

        List<LocalDate> days = PlanDraft.of(form()).sessions(3).stream()
                .map(plan -> plan.planned().date())
                .toList();

        assertEquals(List.of(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 21), LocalDate.of(2026, 5, 28)), days);
    }

    @Test
    void theStartItselfCounts() {
        typed.putAll(Map.of("start", "2026-05-12", "weekday", "2", "time", "17:00"));

        assertEquals(TODAY, PlanDraft.of(form()).sessions(1).get(0).planned().date());
    }

    @Test
    void everyPartOfAPlanIsRequired() {
        assertEquals(
                List.of("start problem.required", "weekday problem.required", "time problem.required"),
                Faults.of(() -> PlanDraft.of(form())));
    }

    @Test
    void aMonthIsKeptAsItsFirstDay() {
        moved("2026-06-17", "MONTH");

        InexactDate planned = SessionDraft.of(form(), Set.of(PLACE)).planned();

        assertEquals(new InexactDate(LocalDate.of(2026, 6, 1), Precision.MONTH), planned);
    }

    @Test
    void anUnknownPlaceOrPrecisionIsRefused() {
        moved("2026-06-17", "YEAR");

        assertEquals(
                List.of("precision problem.required", "place problem.choice"),
                Faults.of(() -> SessionDraft.of(form(), Set.of())));
    }

    @Test
    void aSessionWasNotHeldTomorrow() {
        typed.put("day", "2026-05-13");

        assertEquals(List.of("day held.in-future"), Faults.of(() -> HeldDraft.of(form(), TODAY)));
    }

    private void moved(String day, String precision) {
        typed.putAll(Map.of("date", day, "precision", precision, "time", "17:00", "place", PLACE.toString()));
    }

    private Form form() {
        return Form.filled(typed);
    }
}
