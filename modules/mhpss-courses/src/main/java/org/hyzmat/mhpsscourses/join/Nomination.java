package org.hyzmat.mhpsscourses.join;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.enrolment.Enrolling;
import org.hyzmat.mhpsscourses.enrolment.Way;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.learner.Psychologist;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.mhpsscourses.web.Sector;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.WorkforceMember;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Enrols people of one agency in a run of another, as those whom the agency has sent. */
final class Nomination {

    private final Office office;

    Nomination(Office office) {
        this.office = office;
    }

    /**
     * Enrols them all or nobody; who is enrolled or waits already stays so.
     *
     * @throws org.hyzmat.platform.InvalidInputException if one of them cannot take part
     */
    void of(Actor coordinator, CourseRun run, List<WorkforceMember> members) {
        Stamp stamp = new Stamp(Deputy.of(coordinator, run.agencyId()), office.now());
        office.jdbi().useTransaction(handle -> {
            RunRepository.lock(handle, run.agencyId(), run.id());
            Enrolling enrolling = new Enrolling(handle, stamp, run);
            for (WorkforceMember member : members) {
                UUID learner = known(handle, stamp, member).orElseGet(() -> add(handle, stamp, member));
                enrolling.enrol(new Enrolling.Entry(office.ids().next(), learner, Way.NOMINATION, ""));
            }
        });
    }

    private static Optional<UUID> known(Handle handle, Stamp stamp, WorkforceMember member) {
        return LearnerRepository.ofPersons(handle, stamp.actor().visible(), stamp.agency(), List.of(member.id()))
                .stream()
                .findFirst()
                .map(Learner::id);
    }

    private UUID add(Handle handle, Stamp stamp, WorkforceMember member) {
        UUID id = office.ids().next();
        LearnerDraft draft = new LearnerDraft(
                member.id(),
                member.name(),
                "",
                Sector.OTHER,
                "",
                member.agency(),
                office.directory().agency(member.agency()).orElseThrow().place(),
                Psychologist.UNKNOWN,
                "",
                false);
        LearnerRepository.add(handle, stamp, id, draft);
        return id;
    }
}
