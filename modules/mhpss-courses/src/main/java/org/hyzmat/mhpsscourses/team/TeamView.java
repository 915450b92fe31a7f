package org.hyzmat.mhpsscourses.team;

import java.time.LocalDate;
import java.util.List;
import org.hyzmat.platform.directory.Names;

/** The team of a run, as pages show it. */
public record TeamView(List<TrainerLine> trainers, List<SupporterLine> supporters) {

    public TeamView {
        trainers = List.copyOf(trainers);
        supporters = List.copyOf(supporters);
    }

    /**
     * Somebody who teaches.
     *
     * @param leaves whether their work ends before the run does
     * @param lastOn the last day of their work
     */
    public record TrainerLine(Trainer trainer, Names organisation, boolean leaves, LocalDate lastOn) {}

    /** An agency that supports. */
    public record SupporterLine(Supporter supporter, Names agency) {}
}
