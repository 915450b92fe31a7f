package org.hyzmat.independentliving.report;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;

/**
 * What somebody chose for a report; it stands in the address, so that a report can be kept and sent on.
 *
 * @param form the fields as they came
 */
record ReportForm(Form form) {

    private static final List<String> FIELDS = Stream.concat(
                    Arrays.stream(Aspect.values()).map(Aspect::code), Stream.of("by"))
            .toList();

    static ReportForm of(Context ctx) {
        return new ReportForm(Form.inAddress(ctx, FIELDS));
    }

    ReportForm with(InvalidInputException invalid) {
        return new ReportForm(form.with(invalid));
    }

    /** What to put side by side. */
    Optional<Aspect> by() {
        return Aspect.find(form.value("by"));
    }

    /** The fields as an address carries them, empty if there are none. */
    String query() {
        return form.query(FIELDS);
    }
}
