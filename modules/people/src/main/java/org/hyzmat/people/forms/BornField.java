package org.hyzmat.people.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hyzmat.people.api.Birth;
import org.hyzmat.platform.Problems;

/** The one field in which a birth is typed as far as it is known: a date, a year, or an age. */
public final class BornField {

    private static final int OLDEST = 120;
    private static final Pattern AGE = Pattern.compile("[~≈]?\\s*(\\d{1,3})");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern ABOUT_YEAR = Pattern.compile("[~≈]\\s*(\\d{4})");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private BornField() {}

    /**
     * Reads the field and notes what is wrong with it.
     *
     * @param typed {@code 14.05.2014}, {@code 14/05/2014}, {@code 2014-05-14}, {@code 2014}, {@code ~2014}, an age in
     *     years, or nothing
     * @param today the day on which an age was estimated
     */
    public static Birth read(String field, String typed, LocalDate today, Problems problems) {
        Birth birth = parse(field, typed, today, problems);
        if (birth.precision() != Birth.Precision.UNKNOWN) {
            problems.when(birth.date().isAfter(today), field, "problem.birth.future");
            problems.when(birth.date().isBefore(today.minusYears(OLDEST + 1L)), field, "problem.birth.old", OLDEST);
        }
        return birth;
    }

    /** What would have to be typed for a birth. */
    public static String write(Birth birth) {
        return switch (birth.precision()) {
            case DAY -> WRITTEN.format(birth.date());
            case YEAR -> String.valueOf(birth.date().getYear());
            case ABOUT -> "~" + birth.date().getYear();
            case UNKNOWN -> "";
        };
    }

    private static Birth parse(String field, String typed, LocalDate today, Problems problems) {
        Matcher age = AGE.matcher(typed);
        Matcher year = YEAR.matcher(typed);
        Matcher aboutYear = ABOUT_YEAR.matcher(typed);
        if (typed.isBlank()) {
            return Birth.UNKNOWN;
        } else if (age.matches()) {
            return Birth.ofEstimatedAge(Integer.parseInt(age.group(1)), today);
        } else if (year.matches()) {
            return Birth.in(Integer.parseInt(year.group(1)));
        } else if (aboutYear.matches()) {
            return new Birth(LocalDate.of(Integer.parseInt(aboutYear.group(1)), 1, 1), Birth.Precision.ABOUT);
        }
        return day(field, typed, problems);
    }

    private static Birth day(String field, String typed, Problems problems) {
        try {
            return Birth.on(
                    typed.contains("-") ? LocalDate.parse(typed) : LocalDate.parse(typed.replace('/', '.'), DAY));
        } catch (DateTimeException unreadable) {
            problems.add(field, "problem.birth.form");
            return Birth.UNKNOWN;
        }
    }
}
