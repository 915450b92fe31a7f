package org.hyzmat.platform.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.junit.jupiter.api.Test;

/** A name in three languages, of which one may do for all. */
class NamesTest {

    private final Problems problems = new Problems();

    @Test
    void oneNameStandsForThoseLeftOut() {
        Form form = Form.filled(Map.of("title-ru", "Уборка", "title-en", "Cleaning"));

        assertEquals(new Names("Cleaning", "Уборка", "Уборка"), Names.read(form, "title", 20, problems));
        assertEquals(Names.same(""), Names.read(form, "name", 20, problems));
        problems.throwIfAny();
    }

    @Test
    void aNameTooLongIsAFaultOfItsField() {
        Names.read(Form.filled(Map.of("name-ru", "Уборка")), "name", 5, problems);

        assertTrue(problems.has("name-ru"));
    }

    @Test
    void whatHasNoNameInALanguageIsCalledInEnglish() {
        assertEquals("Cleaning", new Names("Cleaning", "", "").in(Locale.forLanguageTag("tk")));
    }
}
