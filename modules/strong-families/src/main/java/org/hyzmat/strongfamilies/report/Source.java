package org.hyzmat.strongfamilies.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.platform.Countable;

/** What counts in somebody's figures; scores, of which there are most, are read when it is known which are wanted. */
final class Source {

    private final FactRepository repository;
    private final Countable countable;
    private final Facts facts;

    Source(FactRepository repository, Countable countable) {
        this.repository = repository;
        this.countable = countable;
        List<GroupFact> groups = repository.groups(countable);
        List<FamilyFact> families = repository.families(countable, groups);
        this.facts = Facts.of(groups, families, repository.people(countable, families));
    }

    /** Everybody, before anything is chosen. */
    Facts facts() {
        return facts;
    }

    /**
     * A report about some of the groups.
     *
     * @param scale the only scale that is asked for, as {@link #about(Optional)} takes it
     */
    Report about(Predicate<GroupFact> chosen, Optional<UUID> scale) {
        Facts some = facts.within(chosen);
        Measuring measuring = new Measuring(some);
        return new Report(some, measured(measuring, scale, measuring.groups()));
    }

    /**
     * A report about all groups.
     *
     * @param scale the only scale that is asked for, with all of its time points; where there is none, every scale with
     *     the first and the last one at least
     */
    Report about(Optional<UUID> scale) {
        return new Report(facts, measured(new Measuring(facts), scale, Set.of()));
    }

    /** Scale by scale: only the scores of one are held as they are read. */
    private Map<UUID, Measurements> measured(Measuring measuring, Optional<UUID> scale, Set<UUID> groups) {
        Map<UUID, Measurements> byScale = new HashMap<>();
        if (measuring.isAboutSomebody()) {
            List<Integer> timePoints = repository.timePoints();
            for (UUID each : scale.map(Set::of).orElseGet(repository::scales)) {
                ScoresAsked asked = new ScoresAsked(each, groups, ScoresAsked.EVERY_TIME);
                if (scale.isPresent() || asked.isOfFewGroups()) {
                    repository.scores(countable, asked, measuring);
                } else {
                    readEnds(timePoints, each, measuring);
                }
                measuring.taken().ifPresent(measured -> byScale.put(each, measured));
            }
        }
        return byScale;
    }

    /** Reads the first and the last measurement: a report with every scale says nothing of those between. */
    private void readEnds(List<Integer> timePoints, UUID scale, Measuring measuring) {
        int first = 0;
        while (first < timePoints.size() && !isMeasured(timePoints.get(first), scale, measuring)) {
            first++;
        }
        int last = timePoints.size() - 1;
        while (last > first && !isMeasured(timePoints.get(last), scale, measuring)) {
            last--;
        }
    }

    private boolean isMeasured(int timePoint, UUID scale, Measuring measuring) {
        repository.scores(countable, new ScoresAsked(scale, Set.of(), timePoint), measuring);
        return measuring.isMeasured(timePoint);
    }
}
