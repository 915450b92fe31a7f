package org.hyzmat.independentliving.volume;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hyzmat.independentliving.month.MonthNames;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Choice;

/** Months in addresses and in forms. */
final class Months {

    /** How many months a form offers. */
    private static final int OFFERED = 36;

    private Months() {}

    /** A month from a field of a form; the present one of the choices is not assumed. */
    static YearMonth read(Form form, String field, Problems problems) {
        try {
            return YearMonth.parse(form.value(field));
        } catch (DateTimeException unreadable) {
            problems.add(field, "volume.month.unreadable");
            return YearMonth.of(2000, 1);
        }
    }

    /** A month from an address, another one where it names none. */
    static YearMonth of(String text, YearMonth otherwise) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException none) {
            return otherwise;
        }
    }

    /** Months to choose from, the latest first; one that was chosen is among them. */
    static List<Choice> choices(YearMonth latest, List<YearMonth> chosen) {
        List<YearMonth> months = new ArrayList<>();
        for (int back = -1; back < OFFERED; back++) {
            months.add(latest.minusMonths(back));
        }
        chosen.stream().filter(month -> !months.contains(month)).distinct().forEach(months::add);
        return months.stream()
                .map(month -> new Choice(month.toString(), MonthNames.of(month)))
                .toList();
    }
}
