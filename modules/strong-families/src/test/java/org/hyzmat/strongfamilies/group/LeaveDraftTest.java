package org.hyzmat.strongfamilies.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** When and why a family may leave a group. */
class LeaveDraftTest {

    private static final LocalDate JOINED = LocalDate.of(2026, 5, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void dayAndReasonAreRead() {
        assertEquals(new LeaveDraft(TODAY, LeaveReason.OTHER_HELP), read("2026-05-12", "other-help"));
    }

    @Test
    void theLastDayLiesBetweenJoiningAndToday() {
        assertEquals(List.of("last-day leave.before-joining"), Faults.of(() -> read("2026-04-30", "moved")));
        assertEquals(List.of("last-day leave.in-future"), Faults.of(() -> read("2026-05-13", "moved")));
    }

    @Test
    void dayAndReasonAreRequired() {
        assertEquals(List.of("last-day problem.required", "reason problem.required"), Faults.of(() -> read("", "")));
    }

    @Test
    void aGroupEndsTodayOrBefore() {
        Form tomorrow = Form.filled(Map.of("last-day", "2026-05-13"));

        assertEquals(List.of("last-day end.in-future"), Faults.of(() -> EndDraft.of(tomorrow, TODAY)));
    }

    private static LeaveDraft read(String lastDay, String reason) {
        return LeaveDraft.of(Form.filled(Map.of("last-day", lastDay, "reason", reason)), JOINED, TODAY);
    }
}
