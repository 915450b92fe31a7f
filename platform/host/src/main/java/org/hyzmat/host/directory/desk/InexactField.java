package org.hyzmat.host.directory.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.InexactDate.Precision;

/** A date in a form beside how far it is known, as {@code platform/_inexact.peb} shows both. */
public final class InexactField {

    private static final String PRECISION = "-precision";

    private InexactField() {}

    /** The names of its two fields. */
    public static List<String> fields(String field) {
        return List.of(field, field + PRECISION);
    }

    /** Fills it in. */
    public static void put(Map<String, List<String>> values, String field, Optional<InexactDate> date) {
        values.put(field, date.map(known -> known.date().toString()).stream().toList());
        values.put(
                field + PRECISION,
                List.of(date.map(known -> Codes.of(known.precision())).orElse("day")));
    }

    /** Reads it; a month is kept as its first day. */
    public static Optional<InexactDate> read(Form form, String field, Problems problems) {
        Optional<LocalDate> typed = form.date(field, problems);
        Optional<Precision> precision = Codes.find(Precision.class, form.value(field + PRECISION));
        problems.when(precision.isEmpty(), field + PRECISION, "problem.choice");
        return typed.map(date -> {
            Precision known = precision.orElse(Precision.DAY);
            return new InexactDate(known == Precision.MONTH ? date.withDayOfMonth(1) : date, known);
        });
    }
}
