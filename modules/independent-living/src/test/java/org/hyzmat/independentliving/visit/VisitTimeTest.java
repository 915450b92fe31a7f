package org.hyzmat.independentliving.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** When a visit can be. */
class VisitTimeTest {

    @Test
    void aVisitLiesWithinADay() {
        VisitTime time = VisitTime.of(form("09:00", "09:45"), new Problems());

        assertEquals(new VisitTime(LocalDate.of(2026, 11, 18), LocalTime.of(9, 0), 45), time);
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        assertEquals(List.of("end visit.end.before"), faults("10:00", "09:00"));
        assertEquals(List.of("end visit.end.before"), faults("10:00", "10:00"));
    }

    @Test
    void aVisitBeyondMidnightIsRefused() {
        assertEquals(List.of("end visit.end.before"), faults("23:30", "00:30"));
    }

    @Test
    void oddLengthsAreAskedAbout() {
        assertEquals(List.of("end visit.length.wrong"), faults("09:00", "09:04"));
        assertEquals(List.of("end visit.length.wrong"), faults("08:00", "20:01"));
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        assertEquals(List.of("start problem.required", "end problem.required"), faults("", ""));
    }

    private static List<String> faults(String start, String end) {
        return Faults.of(() -> {
            Problems problems = new Problems();
            VisitTime.of(form(start, end), problems);
            problems.throwIfAny();
        });
    }

    private static Form form(String start, String end) {
        return Form.filled(Map.of("day", "2026-11-18", "start", start, "end", end));
    }
}
