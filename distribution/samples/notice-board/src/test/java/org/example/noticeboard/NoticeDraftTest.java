package org.example.noticeboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** The rules for what is handed in. */
class NoticeDraftTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Test
    void aNoticeMayEndToday() {
        NoticeDraft draft = draft("Tea in the hall", "At five.", "2026-05-12");

        assertEquals(new NoticeDraft("Tea in the hall", "At five.", TODAY), draft);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertEquals(
                List.of("title problem.required", "body problem.length", "ends-on problem.past"),
                problems("", "long ".repeat(500), "2026-05-11"));
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        assertEquals(List.of("ends-on problem.date"), problems("Tea", "At five.", "2026-02-30"));
    }

    private static List<String> problems(String title, String body, String endsOn) {
        return Faults.of(() -> draft(title, body, endsOn));
    }

    private static NoticeDraft draft(String title, String body, String endsOn) {
        return NoticeDraft.of(Form.filled(Map.of("title", title, "body", body, "ends-on", endsOn)), TODAY);
    }
}
