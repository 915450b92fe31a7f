package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.hyzmat.strongfamilies.instrument.Scale;

/**
 * Reads a form of scores: a number for each cell, or a reason for a cell or a person; a day and who answered for all,
 * or for a person. A cell the form does not show is left alone.
 */
final class ScoreForm {

    /** The field of the day of all scores; with a person's id behind it, of that person's. */
    static final String DAY = "day";

    /** The field of who answered; with a person's id behind it, for that person. */
    static final String BY = "by";

    /** The word for leaving reasons as they are, where the cells of a person have different ones. */
    static final String KEPT = "kept";

    private final Form form;
    private final ScoreRules rules;
    private final Problems problems = new Problems();
    private final List<ScoreChange> changes = new ArrayList<>();
    private int untimely;

    private ScoreForm(Form form, ScoreRules rules) {
        this.form = form;
        this.rules = rules;
    }

    /**
     * Reads and checks a form.
     *
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static ScoreDraft read(Form form, ScoreRules rules, List<Scale> scales, List<Subject> subjects) {
        ScoreForm reading = new ScoreForm(form, rules);
        for (Subject subject : subjects) {
            for (Scale scale : scales) {
                if (scale.about().strand() == subject.strand()) {
                    reading.cell(subject, scale);
                }
            }
        }
        reading.problems.throwIfAny();
        return new ScoreDraft(reading.changes, reading.untimely);
    }

    private void cell(Subject subject, Scale scale) {
        ScoreKey cell = new ScoreKey(subject.participant(), scale.id());
        String typed = form.value("v-" + cell.key());
        String loaded = form.value("was-" + cell.key());
        if (!form.typed().containsKey("v-" + cell.key())) {
            return;
        }
        if (!typed.isEmpty()) {
            number(cell, subject, scale, typed, loaded);
        } else {
            reason(cell, scale, loaded);
        }
    }

    private void number(ScoreKey cell, Subject subject, Scale scale, String typed, String loaded) {
        Loaded before = Loaded.of(loaded);
        Optional<BigDecimal> points = rules.points(typed, scale, subject, "v-" + cell.key(), problems);
        if (points.isEmpty()) {
            rules.takenOn(day(cell, before, false), subject, dayField(cell), problems);
            return;
        }
        boolean same = before.isSame(points.get());
        Score wanted = Score.of(points.get(), day(cell, before, same), respondent(cell, scale, before, same));
        if (!wanted.code().equals(loaded)) {
            rules.takenOn(wanted.takenOn(), subject, dayField(cell), problems);
            untimely += rules.due().covers(wanted.takenOn()) ? 0 : 1;
            changes.add(new ScoreChange(cell, loaded, wanted));
        }
    }

    private void reason(ScoreKey cell, Scale scale, String loaded) {
        Loaded before = Loaded.of(loaded);
        String chosen = form.value("reason-" + cell.key());
        String word = chosen.isEmpty() ? form.value("reason-" + cell.participant()) : chosen;
        Optional<Missing> reason = word.equals(KEPT) ? before.reason() : Missing.of(word);
        if (reason.isEmpty()) {
            changes.add(new ScoreChange(cell, loaded, Score.NONE));
            return;
        }
        boolean same = before.reason().equals(reason);
        LocalDate day = day(cell, before, same);
        problems.when(day.isAfter(rules.today()) && !problems.has(dayField(cell)), dayField(cell), "score.in-future");
        changes.add(
                new ScoreChange(cell, loaded, Score.missing(reason.get(), day, respondent(cell, scale, before, same))));
    }

    private String dayField(ScoreKey cell) {
        return form.value(own(DAY, cell)).isEmpty() ? DAY : own(DAY, cell);
    }

    /** A score that stays keeps its day unless another is said for the person. */
    private LocalDate day(ScoreKey cell, Loaded before, boolean same) {
        String field = dayField(cell);
        if (same && field.equals(DAY)) {
            return before.takenOn();
        }
        Problems unreadable = new Problems();
        Optional<LocalDate> day = form.date(field, unreadable);
        if (!problems.has(field)) {
            form.date(field, problems);
            problems.when(form.value(field).isEmpty(), field, "problem.required");
        }
        return day.orElse(rules.today());
    }

    private Respondent respondent(ScoreKey cell, Scale scale, Loaded before, boolean same) {
        Optional<Respondent> own = Respondent.of(form.value(own(BY, cell)));
        if (own.isPresent()) {
            return own.get();
        }
        return same ? before.respondent() : Respondent.of(form.value(BY)).orElse(scale.respondent());
    }

    private static String own(String field, ScoreKey cell) {
        UUID participant = cell.participant();
        return field + "-" + participant;
    }
}
