package org.hyzmat.mhpsscourses.review;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What is decided about a comment, and why. */
public record DecisionDraft(Decision decision, String reason) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("decision", "reason");

    private static final int LONGEST = 1000;

    /**
     * Reads and checks a form; who declines says why.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static DecisionDraft of(Form form) {
        Problems problems = new Problems();
        Optional<Decision> decision = Decision.of(form.value("decision"));
        problems.when(decision.isEmpty(), "decision", "problem.choice");
        boolean isUnexplained = decision.filter(Decision.DECLINED::equals).isPresent()
                && form.value("reason").isEmpty();
        problems.when(isUnexplained, "reason", "decision.reason.required")
                .length("reason", form.value("reason"), LONGEST)
                .throwIfAny();
        return new DecisionDraft(decision.orElseThrow(), form.value("reason"));
    }
}
