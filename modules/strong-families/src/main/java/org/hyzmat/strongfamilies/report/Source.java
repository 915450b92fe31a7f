package org.hyzmat.strongfamilies.report;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.hyzmat.platform.Countable;

/** What counts in somebody's figures; scores, of which there are most, are read when it is known which are wanted. */
final class Source {

    private final FactRepository repository;
    private final Countable countable;
    private final List<PersonFact> people;
    private final Facts facts;

    Source(FactRepository repository, Countable countable) {
        this.repository = repository;
        this.countable = countable;
        this.people = repository.people(countable);
        this.facts = Facts.of(repository.groups(countable), repository.families(countable), people);
    }

    /** Everybody, before anything is chosen. */
    Facts facts() {
        return facts;
    }

    /**
     * A report about some of the groups.
     *
     * @param scale the only scale that is asked for, all where there is none
     */
    Report about(Predicate<GroupFact> chosen, Optional<UUID> scale) {
        Facts some = facts.within(chosen);
        return measured(some, new ScoresAsked(scale, groupsOf(some)));
    }

    /** A report about all groups. */
    Report about(Optional<UUID> scale) {
        return measured(facts, new ScoresAsked(scale, Set.of()));
    }

    private Report measured(Facts some, ScoresAsked asked) {
        Measuring measuring = new Measuring(some.people(), facts.groups());
        if (!some.people().isEmpty()) {
            repository.scores(countable, asked, measuring);
        }
        return new Report(some, measuring.byScale());
    }

    /** The groups to which somebody of a report belongs or belonged: any of them may hold scores that count. */
    private Set<UUID> groupsOf(Facts some) {
        Set<UUID> wanted = new HashSet<>();
        some.people().forEach(person -> wanted.add(person.personId()));
        Set<UUID> groups = new HashSet<>();
        for (PersonFact each : people) {
            if (wanted.contains(each.personId())) {
                groups.add(each.groupId());
            }
        }
        return groups;
    }
}
