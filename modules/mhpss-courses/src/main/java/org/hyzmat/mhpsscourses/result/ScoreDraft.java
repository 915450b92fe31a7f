package org.hyzmat.mhpsscourses.result;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Problems;

/** The scores of one form: of each test what it was shown with and what was typed, and on which day each was taken. */
record ScoreDraft(Map<ScoreKey, ScoreChange> changes, Map<Occasion, LocalDate> takenOn) {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final String SCORE = "\\d{1,3}([.,]\\d{1,2})?";

    ScoreDraft {
        changes = Map.copyOf(changes);
        takenOn = Map.copyOf(takenOn);
    }

    /**
     * Reads and checks a form; only what it changes is in the draft.
     *
     * @param enrolments those whom the page lists
     * @param today no test was taken later
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong
     */
    static ScoreDraft of(Form form, List<UUID> enrolments, LocalDate today) {
        Problems problems = new Problems();
        Map<ScoreKey, ScoreChange> changes = new LinkedHashMap<>();
        for (UUID enrolment : enrolments) {
            for (Occasion occasion : Occasion.values()) {
                read(form, new ScoreKey(enrolment, occasion), changes, problems);
            }
        }
        Map<Occasion, LocalDate> takenOn = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            day(form, occasion, needsDay(changes, occasion), today, problems)
                    .ifPresent(day -> takenOn.put(occasion, day));
        }
        problems.throwIfAny();
        return new ScoreDraft(changes, takenOn);
    }

    private static void read(Form form, ScoreKey key, Map<ScoreKey, ScoreChange> changes, Problems problems) {
        if (!form.typed().containsKey(key.field())) {
            return;
        }
        Optional<BigDecimal> wanted = number(form.value(key.field()));
        problems.when(wanted.isEmpty(), key.field(), "score.problem");
        BigDecimal loaded = number(form.value(key.loadedField())).orElse(Standing.NONE);
        wanted.map(score -> new ScoreChange(loaded, score))
                .filter(ScoreChange::isChange)
                .ifPresent(change -> changes.put(key, change));
    }

    /** A score from 0 to 100 with a point or a comma; an empty text is none. */
    private static Optional<BigDecimal> number(String text) {
        if (text.isEmpty()) {
            return Optional.of(Standing.NONE);
        }
        if (!text.matches(SCORE)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(',', '.'))).filter(score -> score.compareTo(HIGHEST) <= 0);
    }

    private static boolean needsDay(Map<ScoreKey, ScoreChange> changes, Occasion occasion) {
        return changes.entrySet().stream()
                .anyMatch(each -> each.getKey().occasion() == occasion
                        && each.getValue().wanted().signum() >= 0);
    }

    private static Optional<LocalDate> day(
            Form form, Occasion occasion, boolean needed, LocalDate today, Problems problems) {
        String field = "taken-" + occasion.code();
        Optional<LocalDate> day = form.date(field, problems);
        if (needed && !problems.has(field)) {
            problems.require(field, form.value(field));
        }
        problems.when(day.filter(each -> each.isAfter(today)).isPresent(), field, "score.future");
        return day;
    }
}
