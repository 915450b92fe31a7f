package org.hyzmat.mhpsscourses.enrolment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.Namesakes;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.directory.Names;

/** Makes the list of a run: those who take part by name, those who wait as they came, those who withdrew. */
final class Participants {

    private final DirectoryNames names;

    Participants(DirectoryNames names) {
        this.names = names;
    }

    List<Participant> of(List<Enrolment> enrolments) {
        Namesakes namesakes =
                new Namesakes(enrolments.stream().map(Enrolment::learner).toList());
        List<Participant> all = new ArrayList<>();
        int queue = 0;
        for (Enrolment enrolment : sorted(enrolments)) {
            boolean waits = enrolment.state() == EnrolmentState.WAITING;
            queue += waits ? 1 : 0;
            all.add(line(enrolment, waits ? queue : 0, namesakes));
        }
        return all;
    }

    private static List<Enrolment> sorted(List<Enrolment> enrolments) {
        Comparator<Enrolment> byName = Comparator.comparing(each -> each.state() == EnrolmentState.WAITING
                ? ""
                : TurkmenText.sortKey(each.learner().name()));
        return enrolments.stream()
                .sorted(Comparator.comparing(Enrolment::state).thenComparing(byName))
                .toList();
    }

    private Participant line(Enrolment enrolment, int queue, Namesakes namesakes) {
        Learner learner = enrolment.learner();
        List<String> alike = enrolment.state() == EnrolmentState.WITHDRAWN
                ? List.of()
                : namesakes.of(learner).stream().map(Learner::name).toList();
        return new Participant(enrolment, organisation(learner), names.place(learner.placeId()), queue, alike);
    }

    /** Where a learner works. */
    Names organisation(Learner learner) {
        return learner.organisationId().equals(Learner.NONE)
                ? Names.same(learner.organisation())
                : names.agency(learner.organisationId());
    }
}
