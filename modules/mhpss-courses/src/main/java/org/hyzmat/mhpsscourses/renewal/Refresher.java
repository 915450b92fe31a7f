package org.hyzmat.mhpsscourses.renewal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.enrolment.Enrolling;
import org.hyzmat.mhpsscourses.enrolment.Way;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Takes people whose certificates end into another run of the course. */
final class Refresher {

    private final Office office;

    Refresher(Office office) {
        this.office = office;
    }

    /**
     * Enrols them all or nobody; who is enrolled or waits already stays so, and for whom there is no place waits.
     *
     * @throws org.hyzmat.platform.InvalidInputException if one of them cannot take part
     */
    void enrol(Stamp stamp, CourseRun run, List<Renewal> renewals) {
        Set<UUID> learners =
                renewals.stream().map(Renewal::learnerId).collect(Collectors.toCollection(LinkedHashSet::new));
        office.jdbi().useTransaction(handle -> {
            Enrolling enrolling = new Enrolling(handle, stamp, run);
            learners.forEach(
                    learner -> enrolling.enrol(new Enrolling.Entry(office.ids().next(), learner, Way.BY_HAND, "")));
        });
    }
}
