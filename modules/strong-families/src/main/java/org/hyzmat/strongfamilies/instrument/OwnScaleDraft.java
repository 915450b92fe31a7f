package org.hyzmat.strongfamilies.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;

/**
 * What a coordinator hands in about a scale of the agency's own.
 *
 * @param licence where it comes from, and what its owner allows
 */
public record OwnScaleDraft(
        Names name,
        BigDecimal lowest,
        BigDecimal highest,
        BigDecimal step,
        Direction direction,
        OutcomeArea area,
        About about,
        Respondent respondent,
        String licence) {

    /** The fields of the form, in its order. */
    static final List<String> FIELDS = List.of(
            "name-tk",
            "name-ru",
            "name-en",
            "lowest",
            "highest",
            "step",
            "direction",
            "about",
            "area",
            "respondent",
            "licence");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_LICENCE = 1000;

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static OwnScaleDraft of(Form form) {
        Problems problems = new Problems();
        Names name = Names.read(form, "name", LONGEST_NAME, problems);
        problems.when(name.tk().isEmpty(), "name-tk", "scale.names.missing");
        BigDecimal lowest = decimal(form, "lowest", problems);
        BigDecimal highest = decimal(form, "highest", problems);
        BigDecimal step = decimal(form, "step", problems);
        boolean hasRange = !problems.has("lowest") && !problems.has("highest");
        problems.when(hasRange && lowest.compareTo(highest) >= 0, "highest", "scale.range.turned");
        problems.when(!problems.has("step") && !fits(step, lowest, highest), "step", "scale.step.wrong");
        Optional<Direction> direction = Direction.of(form.value("direction"));
        problems.when(direction.isEmpty(), "direction", "problem.required");
        Optional<About> about = About.of(form.value("about"));
        problems.when(about.isEmpty(), "about", "problem.required");
        Optional<OutcomeArea> area = OutcomeArea.of(form.value("area"));
        problems.when(area.isEmpty(), "area", "problem.required");
        Optional<Respondent> respondent = Respondent.of(form.value("respondent"));
        problems.when(respondent.isEmpty(), "respondent", "problem.required");
        problems.require("licence", form.value("licence"))
                .length("licence", form.value("licence"), LONGEST_LICENCE)
                .throwIfAny();
        return new OwnScaleDraft(
                name,
                lowest,
                highest,
                step,
                direction.orElseThrow(),
                area.orElseThrow(),
                about.orElseThrow(),
                respondent.orElseThrow(),
                form.value("licence"));
    }

    private static BigDecimal decimal(Form form, String field, Problems problems) {
        String typed = form.value(field);
        problems.require(field, typed);
        Optional<BigDecimal> read = Decimal.of(typed);
        problems.when(!typed.isEmpty() && read.isEmpty(), field, "scale.number", typed);
        return read.orElse(BigDecimal.ZERO);
    }

    private static boolean fits(BigDecimal step, BigDecimal lowest, BigDecimal highest) {
        return step.signum() > 0
                && (lowest.compareTo(highest) >= 0
                        || highest.subtract(lowest).remainder(step).signum() == 0);
    }
}
