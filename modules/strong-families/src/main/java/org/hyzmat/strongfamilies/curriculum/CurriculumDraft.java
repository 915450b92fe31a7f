package org.hyzmat.strongfamilies.curriculum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;

/**
 * What a coordinator hands in about a version of a programme.
 *
 * @param familiesFrom the fewest families of a group, 0 where that is not stated
 * @param familiesTo the most families of a group, 0 where that is not stated
 * @param requiredSessions how many sessions a family must come to, 0 where that is not stated
 */
public record CurriculumDraft(
        int childAgeFrom,
        int childAgeTo,
        int familiesFrom,
        int familiesTo,
        int requiredSessions,
        Names note,
        List<CurriculumSession> outline,
        List<TimePoint> timePoints) {

    private static final int MOST_ROWS = 60;
    private static final UUID NO_ID = new UUID(0, 0);

    public CurriculumDraft {
        outline = List.copyOf(outline);
        timePoints = List.copyOf(timePoints);
    }

    /**
     * Reads and checks a form. A row of the outline whose week is empty is left out.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static CurriculumDraft of(Form form) {
        Problems problems = new Problems();
        int ageFrom = bound(form, "age-from", 18, problems);
        int ageTo = bound(form, "age-to", 18, problems);
        int familiesFrom = bound(form, "families-from", 100, problems);
        int familiesTo = bound(form, "families-to", 100, problems);
        problems.when(ageFrom > ageTo, "age-to", "curriculum.ages.turned");
        problems.when(familiesFrom > familiesTo, "families-to", "curriculum.families.turned");
        List<CurriculumSession> outline = outline(form, problems);
        problems.when(outline.isEmpty(), "week-1", "curriculum.outline.empty");
        problems.when(hasGap(outline), "week-1", "curriculum.outline.gap");
        int required = form.number("required-sessions", problems).orElse(0);
        problems.range("required-sessions", required, 0, weeks(outline));
        List<TimePoint> points = TimePointForm.read(form, problems);
        Names note = names(form, "note", "", 600, problems);
        problems.throwIfAny();
        return new CurriculumDraft(ageFrom, ageTo, familiesFrom, familiesTo, required, note, outline, points);
    }

    private static int bound(Form form, String field, int highest, Problems problems) {
        problems.require(field, form.value(field));
        int number = form.number(field, problems).orElse(0);
        problems.range(field, number, 0, highest);
        return number;
    }

    private static List<CurriculumSession> outline(Form form, Problems problems) {
        List<CurriculumSession> rows = new ArrayList<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            if (!form.value("week-" + row).isEmpty()) {
                rows.add(row(form, row, problems));
            }
        }
        return rows;
    }

    private static CurriculumSession row(Form form, int row, Problems problems) {
        int week = form.number("week-" + row, problems).orElse(1);
        problems.range("week-" + row, week, 1, 52);
        int order = form.number("order-" + row, problems).orElse(1);
        problems.range("order-" + row, order, 1, 20);
        int minutes = form.number("minutes-" + row, problems).orElse(0);
        problems.range("minutes-" + row, minutes, 0, 600);
        Optional<Strand> strand = Strand.of(form.value("strand-" + row));
        problems.when(strand.isEmpty(), "strand-" + row, "problem.choice", form.value("strand-" + row));
        return new CurriculumSession(
                NO_ID,
                week,
                order,
                strand.orElse(Strand.FAMILIES),
                minutes,
                names(form, "title", "-" + row, 160, problems),
                !form.value("confirmed-" + row).equals("yes"));
    }

    private static Names names(Form form, String field, String ending, int longest, Problems problems) {
        for (String language : List.of("en", "ru", "tk")) {
            String name = field + "-" + language + ending;
            problems.length(name, form.value(name), longest);
        }
        return new Names(
                form.value(field + "-en" + ending),
                form.value(field + "-ru" + ending),
                form.value(field + "-tk" + ending));
    }

    private static int weeks(List<CurriculumSession> outline) {
        return outline.stream().mapToInt(CurriculumSession::week).max().orElse(0);
    }

    private static boolean hasGap(List<CurriculumSession> outline) {
        TreeSet<Integer> weeks = new TreeSet<>();
        outline.forEach(session -> weeks.add(session.week()));
        return !weeks.isEmpty() && (weeks.first() != 1 || weeks.last() != weeks.size());
    }
}
