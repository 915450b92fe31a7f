package org.hyzmat.strongfamilies.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hyzmat.strongfamilies.curriculum.CurriculumVersion;
import org.hyzmat.strongfamilies.curriculum.Strand;

/**
 * Something about a group that the curriculum wants otherwise: said on its page, never a refusal.
 *
 * @param key the text key of the sentence
 * @param found what there is
 * @param from the lowest number wanted, or 0
 * @param to the highest number wanted, or 0
 */
public record Shortfall(String key, int found, int from, int to) {

    /** What is to be said about a running group on a day. */
    public static List<Shortfall> of(
            CurriculumVersion curriculum, List<GroupFamily> families, int facilitators, LocalDate day) {
        List<GroupFamily> present =
                families.stream().filter(family -> family.span().holdsOn(day)).toList();
        List<Shortfall> found = new ArrayList<>();
        if (curriculum.familiesTo() > 0) {
            addNumber(found, curriculum, present.size());
        }
        int without =
                (int) present.stream().filter(family -> !hasChild(family, day)).count();
        if (without > 0) {
            found.add(new Shortfall("warning.no-child", without, 0, 0));
        }
        if (facilitators == 0) {
            found.add(new Shortfall("warning.no-facilitator", 0, 0, 0));
        }
        return found;
    }

    private static void addNumber(List<Shortfall> found, CurriculumVersion curriculum, int families) {
        if (families < curriculum.familiesFrom()) {
            found.add(new Shortfall(
                    "warning.few-families", families, curriculum.familiesFrom(), curriculum.familiesTo()));
        }
        if (families > curriculum.familiesTo()) {
            found.add(new Shortfall(
                    "warning.many-families", families, curriculum.familiesFrom(), curriculum.familiesTo()));
        }
    }

    private static boolean hasChild(GroupFamily family, LocalDate day) {
        return family.participants().stream()
                .anyMatch(
                        each -> each.strand() == Strand.CHILDREN && each.span().holdsOn(day));
    }
}
