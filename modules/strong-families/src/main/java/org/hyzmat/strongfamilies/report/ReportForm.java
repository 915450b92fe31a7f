package org.hyzmat.strongfamilies.report;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Problems;

/**
 * What somebody chose for a report; it stands in the address, so that a report can be kept and sent on.
 *
 * @param form the fields as they came
 */
record ReportForm(Form form) {

    private static final List<String> FIELDS = Stream.concat(
                    Arrays.stream(Aspect.values()).map(Aspect::code), Stream.of("year", "from", "to", "by", "compare"))
            .toList();

    static ReportForm of(Context ctx) {
        return new ReportForm(Form.inAddress(ctx, FIELDS));
    }

    ReportForm with(InvalidInputException invalid) {
        return new ReportForm(form.with(invalid));
    }

    /** The same form for a page that cannot show what was wanted side by side. */
    ReportForm withoutSides() {
        Map<String, List<String>> typed = new LinkedHashMap<>(form.typed());
        typed.remove("by");
        return new ReportForm(new Form(typed, form.problems()));
    }

    /**
     * The groups that were chosen.
     *
     * @throws InvalidInputException if a field cannot be read
     */
    Coverage coverage() {
        return Coverage.of(form);
    }

    /** What to put side by side. */
    Optional<Aspect> by() {
        return Codes.find(Aspect.class, form.value("by"));
    }

    /** The group to compare with. */
    Optional<UUID> compared() {
        return form.id("compare", new Problems());
    }

    /** The fields as an address carries them, empty if there are none. */
    String query() {
        return form.query(FIELDS);
    }
}
