package org.hyzmat.independentliving.volume;

import io.javalin.http.Context;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;

/**
 * What somebody chose to have added up; it stands in the address, so that it can be kept and sent on.
 *
 * @param form the fields, with what is meant where an address says nothing
 */
record VolumeForm(Form form) {

    private static final List<String> FIELDS = List.of("by", "from", "to", "service", "worker");
    private static final int YEAR = 11;

    /** What an address says: the present month, or the months of a year side by side, unless it names others. */
    static VolumeForm of(Context ctx, YearMonth present) {
        Map<String, String> typed = new LinkedHashMap<>();
        Form asked = Form.inAddress(ctx, FIELDS);
        FIELDS.forEach(field -> typed.put(field, asked.value(field)));
        By by = By.of(typed.get("by"));
        typed.put("by", by.code());
        typed.computeIfPresent("to", (field, value) -> value.isEmpty() ? present.toString() : value);
        YearMonth to = Months.of(typed.get("to"), present);
        YearMonth from = by == By.MONTH ? to.minusMonths(YEAR) : to;
        typed.computeIfPresent("from", (field, value) -> value.isEmpty() ? from.toString() : value);
        return new VolumeForm(Form.filled(typed));
    }

    VolumeForm with(InvalidInputException invalid) {
        return new VolumeForm(form.with(invalid));
    }

    By by() {
        return By.of(form.value("by"));
    }

    /**
     * The visits that are meant.
     *
     * @throws InvalidInputException if a field cannot be read
     */
    VolumeFilter filter() {
        return VolumeFilter.of(form);
    }

    /** Whether only some visits are meant. */
    boolean isNarrow() {
        return !form.value("service").isEmpty() || !form.value("worker").isEmpty();
    }

    /** The fields as an address carries them. */
    String query() {
        return form.query(FIELDS);
    }
}
