package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What was typed is read or named as a problem, never lost. */
class FormTest {

    @Test
    void valuesAreReadAsWhatTheyMean() {
        Form form = Form.filled(Map.of("on", "2026-11-19", "size", "12"));
        Problems problems = new Problems();

        assertEquals(Optional.of(LocalDate.of(2026, 11, 19)), form.date("on", problems));
        assertEquals(Optional.of(12), form.number("size", problems));
        assertEquals(Optional.empty(), form.time("missing", problems));
        problems.throwIfAny();
    }

    @Test
    void whatCannotBeReadIsAProblemOfItsField() {
        Form form = Form.filled(Map.of("on", "19.11.2026", "at", "25:00", "size", "many", "place", "x"));
        Problems problems = new Problems();
        form.date("on", problems);
        form.time("at", problems);
        form.number("size", problems);
        form.id("place", problems);

        InvalidInputException invalid = assertThrows(InvalidInputException.class, problems::throwIfAny);

        assertEquals(
                List.of("problem.date", "problem.time", "problem.number", "problem.choice"),
                invalid.problems().stream().map(Problem::key).toList());
        assertEquals("19.11.2026", form.with(invalid).value("on"));
        assertTrue(problems.has("place"));
    }

    @Test
    void pagesAreCountedFromOne() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2);

        assertEquals(1, page.pages());
        assertTrue(page.rows().isEmpty());
        assertEquals(3, Page.of(List.of(1, 2, 3), 1).rows().size());
    }
}
