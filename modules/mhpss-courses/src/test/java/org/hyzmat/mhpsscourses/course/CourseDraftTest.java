package org.hyzmat.mhpsscourses.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.testkit.Faults;
import org.junit.jupiter.api.Test;

/** What must be said of a course. */
class CourseDraftTest {

    private final Map<String, String> typed =
            new HashMap<>(Map.of("code", "ps-1", "name-ru", "Поддержка", "hours", "40", "attendance", "80"));

    @Test
    void aTestAndAnEndCanBeLeftOut() {
        CourseDraft draft = CourseDraft.of(Form.filled(typed));

        assertEquals("PS-1", draft.code());
        assertEquals(Names.same("Поддержка"), draft.name());
        assertEquals(Course.NONE, draft.testNeeded());
        assertEquals(Course.NONE, draft.validMonths());
        assertFalse(draft.recognised());
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        typed.putAll(
                Map.of("code", "ps 1", "name-ru", "", "hours", "0", "attendance", "", "test", "101", "months", "soon"));

        assertEquals(
                List.of(
                        "code course.code.wrong",
                        "name-tk course.name.required",
                        "hours problem.range",
                        "attendance problem.required",
                        "test problem.range",
                        "months problem.number"),
                Faults.of(() -> CourseDraft.of(Form.filled(typed))));
    }
}
