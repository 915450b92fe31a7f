package org.hyzmat.independentliving.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What a coordinator hands in about somebody who visits. */
public record WorkerDraft(Qualification qualification, int weeklyMinutes) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("qualification", "hours");

    private static final BigDecimal MOST_HOURS = new BigDecimal(70);
    private static final BigDecimal MINUTES = new BigDecimal(60);

    /**
     * Reads and checks a form, which asks for hours a week with at most two decimals.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static WorkerDraft of(Form form) {
        Problems problems = new Problems();
        Optional<Qualification> qualification = Qualification.of(form.value("qualification"));
        problems.when(qualification.isEmpty(), "qualification", "problem.choice");
        String typed = form.value("hours").replace(',', '.');
        boolean isNumber = typed.matches("\\d{1,2}(\\.\\d{1,2})?");
        BigDecimal hours = isNumber ? new BigDecimal(typed) : BigDecimal.ZERO;
        problems.when(!isNumber || hours.compareTo(MOST_HOURS) > 0, "hours", "worker.hours.wrong");
        problems.throwIfAny();
        return new WorkerDraft(
                qualification.orElseThrow(), hours.multiply(MINUTES).intValue());
    }

    /** Minutes as hours in the form. */
    static String hours(int minutes) {
        return new BigDecimal(minutes)
                .divide(MINUTES, 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
