package org.hyzmat.mhpsscourses.content;

import java.util.List;
import java.util.Optional;
import org.hyzmat.mhpsscourses.web.Layer;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** What somebody hands in about a version of a module, besides its words. */
public record VersionDraft(Layer layer, int hours, String standard, String whatChanged) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of("layer", "hours", "standard", "what-changed");

    private static final int MOST_HOURS = 2000;
    private static final int LONGEST_STANDARD = 300;
    private static final int LONGEST_CHANGE = 1000;

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static VersionDraft of(Form form) {
        Problems problems = new Problems();
        Optional<Layer> layer = Layer.of(form.value("layer"));
        problems.when(layer.isEmpty(), "layer", "problem.choice");
        Optional<Integer> hours = form.number("hours", problems);
        if (!problems.has("hours")) {
            problems.require("hours", form.value("hours"));
        }
        hours.ifPresent(given -> problems.range("hours", given, 0, MOST_HOURS));
        problems.length("standard", form.value("standard"), LONGEST_STANDARD)
                .length("what-changed", form.value("what-changed"), LONGEST_CHANGE)
                .throwIfAny();
        return new VersionDraft(
                layer.orElseThrow(), hours.orElseThrow(), form.value("standard"), form.value("what-changed"));
    }
}
