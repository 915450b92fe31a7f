package org.hyzmat.platform.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.attendance.MarkChange.Outcome;
import org.junit.jupiter.api.Test;

/** Which marks a form changes. */
class AttendanceDraftTest {

    private static final UUID AYNA = new UUID(0, 1);
    private static final UUID MERET = new UUID(0, 2);

    private final Map<String, List<String>> typed = new HashMap<>(Map.of(
            "participant",
            List.of(AYNA.toString(), MERET.toString(), "x"),
            "was-" + AYNA,
            List.of("late"),
            "was-" + MERET,
            List.of("none")));

    @Test
    void whatIsNotChosenStaysAsItWasShown() {
        Map<UUID, MarkChange> changes = read();

        assertEquals(new MarkChange(Mark.LATE, Mark.LATE, true), changes.get(AYNA));
        assertEquals(new MarkChange(Mark.NONE, Mark.NONE, false), changes.get(MERET));
        assertEquals(2, changes.size());
    }

    @Test
    void theRestIsWhoeverHasNoMark() {
        typed.put("rest", List.of("present"));

        Map<UUID, MarkChange> changes = read();

        assertEquals(Mark.LATE, changes.get(AYNA).wanted());
        assertEquals(new MarkChange(Mark.NONE, Mark.PRESENT, false), changes.get(MERET));
    }

    @Test
    void anUnknownWordIsNoMark() {
        typed.put("mark-" + MERET, List.of("asleep"));

        assertEquals(Mark.NONE, read().get(MERET).wanted());
    }

    @Test
    void aMarkIsWrittenOnlyOverTheOneItWasShownWith() {
        MarkChange change = new MarkChange(Mark.NONE, Mark.PRESENT, true);

        assertEquals(Outcome.WRITE, change.against(Mark.NONE));
        assertEquals(Outcome.NOTHING, change.against(Mark.PRESENT));
        assertEquals(Outcome.CONFLICT, change.against(Mark.ABSENT));
    }

    @Test
    void anUnchangedMarkNeverOverwritesAnother() {
        MarkChange unchanged = new MarkChange(Mark.PRESENT, Mark.PRESENT, true);

        assertEquals(Outcome.NOTHING, unchanged.against(Mark.LATE));
    }

    @Test
    void theRestGivesWayToAColleague() {
        MarkChange rest = new MarkChange(Mark.NONE, Mark.PRESENT, false);

        assertEquals(Outcome.NOTHING, rest.against(Mark.ABSENT));
    }

    private Map<UUID, MarkChange> read() {
        return AttendanceDraft.of(new Form(typed, List.of())).changes();
    }
}
