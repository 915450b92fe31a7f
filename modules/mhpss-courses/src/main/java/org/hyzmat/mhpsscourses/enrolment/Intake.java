package org.hyzmat.mhpsscourses.enrolment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerOffers;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.Once;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.RecordId;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.office.Office;

/** Takes somebody into a run whom a coordinator found or typed in. */
final class Intake {

    private static final int LONGEST_REASON = 500;

    private final Office office;
    private final LearnerOffers offers;

    Intake(Office office) {
        this.office = office;
        this.offers = new LearnerOffers(office);
    }

    /**
     * Adds somebody and enrols them; nothing happens when the same form was handled already.
     *
     * @param id of the learner and of the enrolment
     * @throws org.hyzmat.platform.InvalidInputException if anything is wrong, or somebody of that name is known and the
     *     form does not say that this is another person
     */
    void add(Stamp stamp, CourseRun run, UUID id, Form form) {
        Problems problems = new Problems();
        LearnerDraft draft = LearnerDraft.read(form, offers.all(), problems);
        String reason = override(form, problems);
        if (!problems.has("name") && !form.value("alike").equals("yes")) {
            warn(stamp, id, draft.name(), problems);
        }
        problems.throwIfAny();
        Once.create(office.jdbi(), handle -> {
            LearnerRepository.add(handle, stamp, id, draft);
            new Enrolling(handle, stamp, run).enrol(new Enrolling.Entry(id, id, Way.BY_HAND, reason));
        });
    }

    private void warn(Stamp stamp, UUID id, String name, Problems problems) {
        List<Learner> alike =
                new LearnerRepository(office.jdbi()).like(stamp.actor().visible(), name);
        String others = alike.stream()
                .filter(other -> !other.id().equals(id))
                .map(Learner::name)
                .collect(Collectors.joining(", "));
        problems.when(!others.isEmpty(), "alike", "learner.alike", others);
    }

    private static String override(Form form, Problems problems) {
        String reason = form.value("override");
        problems.length("override", reason, LONGEST_REASON);
        return reason;
    }

    /**
     * Enrols somebody who is known.
     *
     * @throws org.hyzmat.platform.InvalidInputException if they cannot take part
     */
    void take(Stamp stamp, CourseRun run, Learner learner, Form form) {
        Problems problems = new Problems();
        String reason = override(form, problems);
        problems.throwIfAny();
        UUID id = RecordId.inForm(form);
        Once.create(
                office.jdbi(),
                handle -> new Enrolling(handle, stamp, run)
                        .enrol(new Enrolling.Entry(id, learner.id(), Way.BY_HAND, reason)));
    }
}
