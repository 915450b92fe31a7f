package org.hyzmat.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.javalin.http.BadRequestResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    void anIdMustBeOneOfThoseOffered() {
        UUID offered = new UUID(1, 1);
        Form form = Form.filled(
                Map.of("right", offered.toString(), "wrong", new UUID(2, 2).toString(), "empty", "", "other", "x"));
        Problems problems = new Problems();

        assertEquals(Optional.of(offered), form.chosen("right", offered::equals, problems));
        form.chosen("wrong", offered::equals, problems);
        form.chosen("empty", offered::equals, problems);
        form.chosen("other", offered::equals, problems);

        InvalidInputException invalid = assertThrows(InvalidInputException.class, problems::throwIfAny);
        assertEquals(
                List.of("wrong problem.choice", "empty problem.required", "other problem.choice"),
                invalid.problems().stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList());
    }

    @Test
    void anAddressCarriesWhatWasChosenInItsOrder() {
        Form form = Form.filled(Map.of("by", "sex", "name", "Aýna & Co", "empty", "", "unasked", "1"));

        assertEquals("name=A%C3%BDna+%26+Co&by=sex", form.query(List.of("name", "empty", "by")));
        assertEquals("", form.query(List.of("empty")));
    }

    @Test
    void fieldsThatDifferAreNamedAndWhatWasTypedIsKept() {
        Form typed = Form.filledWith(Map.of(
                "version", List.of("1"),
                "name", List.of("Aýna"),
                "place", List.of(""),
                "means", List.of("sms", "phone")));
        Form stored = Form.filledWith(
                Map.of("version", List.of("2"), "name", List.of("Aýnagözel"), "means", List.of("phone", "sms")));

        Form again = typed.against(stored, List.of("name", "place", "means"));

        assertEquals(List.of(new Conflict("name", List.of("Aýnagözel"), List.of("Aýna"))), again.conflicts());
        assertEquals(List.of("Aýnagözel"), again.stored("name"));
        assertEquals(2, again.version());
        assertEquals("Aýna", again.value("name"));
    }

    @Test
    void aFieldOfARowIsKnownByItsColumn() {
        Conflict numbered = new Conflict("title-en-12", List.of(), List.of());
        Conflict plain = new Conflict("age-from", List.of(), List.of());

        assertEquals(List.of("title-en", "12"), List.of(numbered.column(), numbered.row()));
        assertEquals(List.of("age-from", ""), List.of(plain.column(), plain.row()));
    }

    @Test
    void whatNoFormOfOursSendsIsABadRequest() {
        Form form = Form.filled(Map.of("version", "new", "id", "7"));

        assertThrows(BadRequestResponse.class, form::version);
        assertThrows(BadRequestResponse.class, () -> RecordId.inForm(form));
        assertEquals(Optional.empty(), RecordId.of("7"));
        assertEquals(2, form.with("version", "2").version());
    }

    @Test
    void pagesAreCountedFromOne() {
        Page<Integer> page = Page.of(List.of(1, 2, 3), 2);

        assertEquals(1, page.pages());
        assertTrue(page.rows().isEmpty());
        assertEquals(3, Page.of(List.of(1, 2, 3), 1).rows().size());
    }
}
