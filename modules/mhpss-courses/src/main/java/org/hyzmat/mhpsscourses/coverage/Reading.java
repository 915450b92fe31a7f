package org.hyzmat.mhpsscourses.coverage;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.tables.Values;

/**
 * A report as one reader reads it.
 *
 * @param wanted whom it is about
 * @param course the course it is about, or none for all of them
 * @param facts everything that counts for the reader
 * @param figures which figures the reader may see
 */
record Reading(Wanted wanted, List<Taught> course, Facts facts, Figures figures, SideNames names, Values values) {

    Reading {
        course = List.copyOf(course);
    }

    /** Whether something may be told apart by a side beside what was chosen. */
    boolean offers(Side side) {
        return !wanted.values().containsKey(side)
                && figures.offers(Questions.OFFER, wanted.and(side, "").selection());
    }

    /**
     * Checks what somebody wants to see.
     *
     * @throws InvalidInputException if it cannot be asked for together, or if there is nothing like it
     */
    void check(Optional<String> asked) {
        Problems problems =
                new Problems().when(!figures.offers(Questions.OFFER, wanted.selection()), "", "coverage.together");
        wanted.values()
                .forEach((side, value) -> problems.when(
                        facts.people().keySet().stream().map(side::of).noneMatch(value::equals),
                        side.code(),
                        "problem.choice"));
        problems.when(asked.isPresent() && course.isEmpty(), "course", "problem.choice");
        problems.throwIfAny();
    }

    /** The courses to be shown. */
    List<Taught> courses() {
        return course.isEmpty() ? facts.courses() : course;
    }
}
