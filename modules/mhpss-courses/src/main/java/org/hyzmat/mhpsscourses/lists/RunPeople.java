package org.hyzmat.mhpsscourses.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.enrolment.Enrolment;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.Namesakes;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListRow;

/** Those enrolled in a run, among whom a row of a list names one, in Latin or Cyrillic letters. */
final class RunPeople {

    private final Map<String, List<Enrolment>> byName;
    private final Namesakes namesakes;

    RunPeople(List<Enrolment> all) {
        List<Enrolment> enrolled = all.stream().filter(Enrolment::isEnrolled).toList();
        byName = enrolled.stream()
                .collect(Collectors.groupingBy(
                        each -> ParticipantRow.key(each.learner().name())));
        namesakes = new Namesakes(enrolled.stream().map(Enrolment::learner).toList());
    }

    /**
     * Whom a row names; nobody, with a fault, where it is not certain.
     *
     * @param agency the organisation of the row, if it is in the register
     */
    Optional<Enrolment> find(ListRow row, UUID agency, Problems problems) {
        String name = row.text(ScoreList.NAME);
        String organisation = row.text(ScoreList.ORGANISATION);
        List<Enrolment> found = byName.getOrDefault(ParticipantRow.key(name), List.of()).stream()
                .filter(each -> organisation.isEmpty() || isOf(each.learner(), organisation, agency))
                .toList();
        String others =
                namesakes.like(name).map(Learner::name).distinct().limit(3).collect(Collectors.joining(", "));
        boolean isUnknown = found.isEmpty();
        problems.when(isUnknown && others.isEmpty(), ScoreList.NAME, "problem.list.score.nobody", name)
                .when(isUnknown && !others.isEmpty(), ScoreList.NAME, "problem.list.score.alike", name, others)
                .when(found.size() > 1, ScoreList.ORGANISATION, "problem.list.score.several", name);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isOf(Learner learner, String organisation, UUID agency) {
        return agency.equals(Learner.NONE)
                ? ParticipantRow.key(learner.organisation()).equals(ParticipantRow.key(organisation))
                : learner.organisationId().equals(agency);
    }
}
