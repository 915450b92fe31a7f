package org.hyzmat.independentliving.user;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When somebody is supported at home.
 *
 * @param startedOn the first day
 * @param outcomes what became of it, the earliest first
 */
public record Support(LocalDate startedOn, List<Outcome> outcomes) {

    /** Puts the outcomes in their order. */
    public Support {
        outcomes = outcomes.stream()
                .sorted(Comparator.comparing(Outcome::happenedOn)
                        .thenComparing(Outcome::createdAt)
                        .thenComparing(Outcome::id))
                .toList();
    }

    /** One of the outcomes. */
    public Optional<Outcome> find(UUID id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /** The latest outcome. */
    public Optional<Outcome> latest() {
        return outcomes.stream().reduce((earlier, later) -> later);
    }

    /** Whether it has not ended, as far as is known. */
    public boolean lasts() {
        return !state().ends();
    }

    /** The kind of the latest outcome, at home where there is none yet. */
    public OutcomeKind state() {
        return latest().map(Outcome::kind).orElse(OutcomeKind.AT_HOME);
    }

    /** The day of the latest outcome, the first day where there is none yet. */
    public LocalDate since() {
        return latest().map(Outcome::happenedOn).orElse(startedOn);
    }

    /** Whether somebody is supported on a day: the day on which support ends is its last one. */
    public boolean lastsOn(LocalDate day) {
        boolean lasts = !day.isBefore(startedOn);
        for (Outcome outcome : outcomes) {
            boolean ended = outcome.kind().ends() && outcome.happenedOn().isBefore(day);
            boolean began = outcome.kind() == OutcomeKind.RETURNED
                    && !outcome.happenedOn().isAfter(day);
            lasts = began || lasts && !ended;
        }
        return lasts;
    }

    /** The day of death of somebody who died. */
    public Optional<LocalDate> diedOn() {
        return latest().filter(outcome -> outcome.kind() == OutcomeKind.DIED).map(Outcome::happenedOn);
    }
}
