package org.hyzmat.people.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.hyzmat.people.forms.Conflict.Difference;
import org.hyzmat.platform.Form;
import org.junit.jupiter.api.Test;

/** What is shown when two people changed one record. */
class ConflictTest {

    @Test
    void fieldsThatDifferAreNamedAndTheTypedOnesKept() {
        Form typed = Form.filled(Map.of("version", "1", "given-name", "Aýna", "place", "", "sex", "female"));
        Form stored = Form.filled(Map.of("version", "2", "given-name", "Aýnagözel", "sex", "female"));

        Conflict conflict = Conflict.between(typed, stored, List.of("given-name", "place", "sex"));

        assertEquals(
                List.of(new Difference("given-name", List.of("Aýnagözel"), List.of("Aýna"))), conflict.differences());
        assertEquals("2", conflict.form().value("version"));
        assertEquals("Aýna", conflict.form().value("given-name"));
    }
}
