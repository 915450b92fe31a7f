package org.hyzmat.mhpsscourses.certificate;

import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/**
 * What is to stand on a certificate that takes the place of another.
 *
 * @param reason why, as the older one then says
 */
record Replacement(String holder, String language, boolean named, String reason) {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 500;

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static Replacement of(Form form) {
        Problems problems = new Problems();
        problems.require("holder", form.value("holder")).length("holder", form.value("holder"), LONGEST_NAME);
        Optional<String> language = PaperLanguage.of(form.value("language"));
        problems.when(language.isEmpty(), "language", "problem.choice");
        String reason = reason(form, problems);
        problems.throwIfAny();
        return new Replacement(
                form.value("holder"),
                language.orElseThrow(),
                form.values("named").contains("yes"),
                reason);
    }

    /** The reason of a form on which a certificate is revoked. */
    static String reason(Form form, Problems problems) {
        problems.require("reason", form.value("reason")).length("reason", form.value("reason"), LONGEST_REASON);
        return form.value("reason");
    }
}
