package org.hyzmat.strongfamilies.report;

import java.util.List;
import org.hyzmat.platform.Countable;

/**
 * Everything that counts in somebody's figures, before anything is chosen.
 *
 * @param families every family's time in every group
 * @param people everybody's time in every group
 * @param scores every score that is not missing
 */
record Source(List<GroupFact> groups, List<FamilyFact> families, List<PersonFact> people, List<ScoreFact> scores) {

    static Source read(FactRepository repository, Countable countable) {
        return new Source(
                repository.groups(countable),
                repository.families(countable),
                repository.people(countable),
                repository.scores(countable));
    }

    /** A report about some of the groups. */
    Report about(Coverage coverage) {
        Facts facts = Facts.of(groups, families, people, coverage);
        return new Report(facts, Measurements.byScale(scores, facts, Facts.byId(groups)));
    }
}
