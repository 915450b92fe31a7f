package org.hyzmat.mhpsscourses.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hyzmat.mhpsscourses.enrolment.Enrolling;
import org.hyzmat.mhpsscourses.enrolment.Enrolment;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentRepository;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentState;
import org.hyzmat.mhpsscourses.enrolment.Way;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.learner.LearnerDraft;
import org.hyzmat.mhpsscourses.learner.LearnerRepository;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.Stamp;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Reads a list of participants: who is in a run already is passed over, and who is known is not added again. */
final class ParticipantIntake implements ListIntake<NewParticipant> {

    private final Handle handle;
    private final ImportRun run;
    private final Office office;
    private final ParticipantRow rows;
    private final ParticipantListRepository lists;
    private final NamedRuns runs;
    private final Map<UUID, List<Enrolment>> enrolled = new HashMap<>();
    private final Map<UUID, Enrolling> enrolling = new HashMap<>();
    private final Map<String, UUID> added = new HashMap<>();
    private final Map<UUID, EarlierRows> earlier = new HashMap<>();
    private Map<String, List<Learner>> named = Map.of();

    ParticipantIntake(Handle handle, ImportRun run, Office office) {
        this.handle = handle;
        this.run = run;
        this.office = office;
        this.rows = new ParticipantRow(office.directory());
        this.lists = new ParticipantListRepository(handle, run.actor());
        this.runs = new NamedRuns(handle, run.actor().agency());
    }

    @Override
    public List<Checked<NewParticipant>> check(List<ListRow> batch) {
        named = lists.named(batch.stream()
                .map(row -> ParticipantRow.key(row.text(ParticipantList.NAME)))
                .toList());
        return Checked.each(batch, this::check);
    }

    private Checked<NewParticipant> check(ListRow row) {
        Problems problems = row.problems();
        Optional<CourseRun> found = runs.of(row, problems);
        LearnerDraft draft = rows.read(row, problems);
        problems.throwIfAny();
        CourseRun into = found.orElseThrow();
        EarlierRows rowsBefore = earlier.computeIfAbsent(into.id(), unseen -> new EarlierRows());
        rowsBefore.refuseTwice(row, draft);
        List<Problem> alike = rowsBefore.alike(row, draft);
        Optional<Enrolment> there = enrolled(into).stream()
                .filter(each -> isSame(each.learner(), draft))
                .findFirst();
        boolean withdrawn =
                there.filter(each -> each.state() == EnrolmentState.WITHDRAWN).isPresent();
        problems.when(withdrawn, ParticipantList.NAME, "problem.list.withdrawn").throwIfAny();
        return there.isPresent() ? Checked.known() : Checked.fresh(fresh(into, draft), alike);
    }

    private List<Enrolment> enrolled(CourseRun into) {
        return enrolled.computeIfAbsent(
                into.id(), id -> EnrolmentRepository.ofRun(handle, run.actor().visible(), id));
    }

    private static boolean isSame(Learner learner, LearnerDraft draft) {
        return ParticipantRow.key(learner.name()).equals(draft.folded())
                && learner.organisation().equals(draft.organisation())
                && learner.organisationId().equals(draft.organisationId());
    }

    private NewParticipant fresh(CourseRun into, LearnerDraft draft) {
        Optional<UUID> known = named.getOrDefault(draft.folded(), List.of()).stream()
                .filter(each -> isSame(each, draft))
                .findFirst()
                .map(Learner::id)
                .or(() -> Optional.ofNullable(added.get(EarlierRows.key(draft))));
        UUID learner = known.orElseGet(office.ids()::next);
        List<Names> missing = lists.missing(into.courseId(), learner);
        Problems problems = new Problems();
        missing.forEach(course -> problems.add(ParticipantList.NAME, "problem.list.unprepared", course));
        problems.throwIfAny();
        added.put(EarlierRows.key(draft), learner);
        return new NewParticipant(into, learner, known.isEmpty(), office.ids().next(), draft);
    }

    @Override
    public void write(List<NewParticipant> fresh) {
        Stamp stamp = new Stamp(run.actor(), run.at());
        for (NewParticipant each : fresh) {
            if (each.isNew()) {
                LearnerRepository.add(handle, stamp, each.learner(), each.draft());
            }
            enrolling
                    .computeIfAbsent(each.run().id(), unseen -> new Enrolling(handle, stamp, each.run()))
                    .enrol(new Enrolling.Entry(each.enrolment(), each.learner(), Way.LIST, ""));
        }
        lists.mark(run, fresh);
    }
}
