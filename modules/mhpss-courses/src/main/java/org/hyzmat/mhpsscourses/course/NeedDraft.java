package org.hyzmat.mhpsscourses.course;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** Which course must be completed before another. */
record NeedDraft(UUID needed) {

    /**
     * Reads and checks a form.
     *
     * @param isCourse whether an id is that of a course of the agency
     * @throws org.hyzmat.platform.InvalidInputException if it is none
     */
    static NeedDraft of(Form form, Predicate<UUID> isCourse) {
        Problems problems = new Problems();
        Optional<UUID> needed = form.chosen("needed", isCourse, problems);
        problems.throwIfAny();
        return new NeedDraft(needed.orElseThrow());
    }
}
