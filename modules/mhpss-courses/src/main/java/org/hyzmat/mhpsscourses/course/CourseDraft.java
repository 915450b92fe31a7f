package org.hyzmat.mhpsscourses.course;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;

/** What a coordinator hands in about a course; no test and no end are {@link Course#NONE}. */
public record CourseDraft(
        String code,
        Names name,
        Names about,
        int hours,
        int attendanceNeeded,
        int testNeeded,
        int validMonths,
        boolean recognised) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of(
            "code",
            "name-tk",
            "name-ru",
            "name-en",
            "about-tk",
            "about-ru",
            "about-en",
            "hours",
            "attendance",
            "test",
            "months",
            "recognised");

    private static final int LONGEST_CODE = 20;
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ABOUT = 1000;
    private static final int MOST_HOURS = 2000;
    private static final int MOST_MONTHS = 600;

    /**
     * Reads and checks a form. A name in one language does for all.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static CourseDraft of(Form form) {
        Problems problems = new Problems();
        String code = code(form, problems);
        Names name = Names.read(form, "name", LONGEST_NAME, problems);
        problems.when(name.tk().isEmpty(), "name-tk", "course.name.required");
        Names about = Names.read(form, "about", LONGEST_ABOUT, problems);
        int hours = needed(form, "hours", 1, MOST_HOURS, problems);
        int attendance = needed(form, "attendance", 0, 100, problems);
        int test = number(form, "test", 0, 100, problems).orElse(Course.NONE);
        int months = number(form, "months", 1, MOST_MONTHS, problems).orElse(Course.NONE);
        problems.throwIfAny();
        return new CourseDraft(
                code,
                name,
                about,
                hours,
                attendance,
                test,
                months,
                form.values("recognised").contains("yes"));
    }

    /** Capital letters, so that nobody takes PS-1 and ps-1 for two courses. */
    private static String code(Form form, Problems problems) {
        String code = form.value("code").toUpperCase(Locale.ROOT);
        problems.require("code", code).length("code", code, LONGEST_CODE);
        problems.when(!code.isEmpty() && !code.matches("[\\p{L}\\d][\\p{L}\\d./-]*"), "code", "course.code.wrong");
        return code;
    }

    private static int needed(Form form, String field, int lowest, int highest, Problems problems) {
        Optional<Integer> number = number(form, field, lowest, highest, problems);
        if (!problems.has(field)) {
            problems.require(field, form.value(field));
        }
        return number.orElse(lowest);
    }

    private static Optional<Integer> number(Form form, String field, int lowest, int highest, Problems problems) {
        Optional<Integer> number = form.number(field, problems);
        number.ifPresent(given -> problems.range(field, given, lowest, highest));
        return number;
    }
}
