package org.hyzmat.independentliving.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** When a plan was agreed, and with whom. */
public record AgreementDraft(LocalDate agreedOn, String agreedWith) {

    private static final int LONGEST_NAME = 120;

    /**
     * Reads and checks a form about a plan; nobody can agree to visits of which nothing says what is to be done.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static AgreementDraft of(Form form, WholePlan plan, LocalDate today) {
        Problems problems = new Problems();
        problems.when(!plan.hasTasks(), "", "plan.without-tasks");
        problems.when(plan.plan().reviewOn().isBefore(today), "", "plan.review.past");
        Optional<LocalDate> day = form.date("agreed", problems);
        if (!problems.has("agreed")) {
            problems.require("agreed", form.value("agreed"));
        }
        problems.when(day.filter(given -> given.isAfter(today)).isPresent(), "agreed", "plan.agreed.ahead");
        problems.require("with", form.value("with")).length("with", form.value("with"), LONGEST_NAME);
        problems.throwIfAny();
        return new AgreementDraft(day.orElseThrow(), form.value("with"));
    }
}
