package org.hyzmat.independentliving.outcome;

import java.time.LocalDate;
import java.util.Optional;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.independentliving.user.Support;
import org.hyzmat.platform.Codes;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What somebody hands in about what became of support at home. */
public record OutcomeDraft(OutcomeKind kind, LocalDate happenedOn, String note) {

    /**
     * Reads and checks a form, as far as it can be without knowing what became of it before.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static OutcomeDraft of(Form form, LocalDate today) {
        Problems problems = new Problems().require("kind", form.value("kind"));
        Optional<OutcomeKind> kind = Codes.find(OutcomeKind.class, form.value("kind"));
        problems.when(kind.isEmpty() && !problems.has("kind"), "kind", "problem.choice");
        problems.require("happened", form.value("happened"));
        LocalDate happened = form.date("happened", problems).orElse(today);
        problems.when(happened.isAfter(today), "happened", "problem.future");
        problems.length("note", form.value("note"), 1000);
        problems.throwIfAny();
        return new OutcomeDraft(kind.orElse(OutcomeKind.AT_HOME), happened, form.value("note"));
    }

    /**
     * Refuses what cannot have happened after all that is known.
     *
     * @throws org.hyzmat.platform.InvalidInputException if it cannot
     */
    void refuseAfter(Support support) {
        new Problems()
                .when(!support.state().next().contains(kind), "kind", "outcome.kind.impossible")
                .when(happenedOn.isBefore(support.since()), "happened", "outcome.happened.too-early", support.since())
                .throwIfAny();
    }
}
