package org.hyzmat.independentliving.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.directory.Names;

/** What a coordinator hands in about a task. */
public record TaskKindDraft(
        Names name, Names volume, int normMinutes, BigDecimal unitCost, Qualification qualification) {

    /** What the form asks for, in its order. */
    static final List<String> FIELDS = List.of(
            "name-tk", "name-ru", "name-en", "volume-tk", "volume-ru", "volume-en", "minutes", "cost", "qualification");

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_VOLUME = 200;
    private static final int LONGEST_TASK = 480;
    private static final BigDecimal DEAREST = new BigDecimal("99999.99");

    /**
     * Reads and checks a form. A name in one language does for all.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    public static TaskKindDraft of(Form form) {
        Problems problems = new Problems();
        Names name = Names.read(form, "name", LONGEST_NAME, problems);
        problems.when(name.tk().isEmpty(), "name-tk", "task.name.required");
        Names volume = Names.read(form, "volume", LONGEST_VOLUME, problems);
        int minutes = minutes(form, problems);
        BigDecimal cost = cost(form, problems);
        Optional<Qualification> qualification = Qualification.of(form.value("qualification"));
        problems.when(qualification.isEmpty(), "qualification", "problem.choice");
        problems.throwIfAny();
        return new TaskKindDraft(name, volume, minutes, cost, qualification.orElseThrow());
    }

    private static int minutes(Form form, Problems problems) {
        Optional<Integer> minutes = form.number("minutes", problems);
        if (!problems.has("minutes")) {
            problems.require("minutes", form.value("minutes"));
            minutes.ifPresent(given -> problems.range("minutes", given, 1, LONGEST_TASK));
        }
        return minutes.orElse(0);
    }

    /** Manats with at most two decimals, with a comma or a point. */
    private static BigDecimal cost(Form form, Problems problems) {
        String typed = form.value("cost").replace(',', '.').replace(" ", "");
        if (!typed.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            problems.add("cost", "task.cost.wrong");
            return BigDecimal.ZERO;
        }
        BigDecimal cost = new BigDecimal(typed);
        problems.when(cost.compareTo(DEAREST) > 0, "cost", "task.cost.wrong");
        return cost;
    }
}
