package org.hyzmat.mhpsscourses.consultation;

import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What somebody hands in about a recommendation. */
public record RecommendationDraft(RecommendationKind kind, String words) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("kind", "words");

    private static final int LONGEST = 2000;

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static RecommendationDraft of(Form form) {
        Problems problems = new Problems();
        Optional<RecommendationKind> kind = RecommendationKind.of(form.value("kind"));
        problems.when(kind.isEmpty(), "kind", "problem.choice")
                .require("words", form.value("words"))
                .length("words", form.value("words"), LONGEST)
                .throwIfAny();
        return new RecommendationDraft(kind.orElseThrow(), form.value("words"));
    }
}
