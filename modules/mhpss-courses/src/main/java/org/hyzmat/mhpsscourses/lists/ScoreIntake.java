package org.hyzmat.mhpsscourses.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hyzmat.mhpsscourses.enrolment.Enrolment;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentRepository;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.mhpsscourses.run.RunRepository;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.platform.office.Office;
import org.jdbi.v3.core.Handle;

/** Reads a list of tests: what is entered already is passed over, and what contradicts it is a fault. */
final class ScoreIntake implements ListIntake<NewScores> {

    private final Handle handle;
    private final ImportRun run;
    private final Office office;
    private final ScoreListRepository scores;
    private final NamedRuns runs;
    private final ParticipantRow organisations;
    private final Map<UUID, Group> groups = new HashMap<>();
    private final Map<UUID, Long> before = new HashMap<>();
    private final Set<UUID> locked = new HashSet<>();

    ScoreIntake(Handle handle, ImportRun run, Office office) {
        this.handle = handle;
        this.run = run;
        this.office = office;
        this.scores = new ScoreListRepository(handle, run.actor());
        this.runs = new NamedRuns(handle, run.actor().agency());
        this.organisations = new ParticipantRow(office.directory());
    }

    /** Who takes part in a run, and what is entered of them; read once. */
    private record Group(RunPeople people, Map<ScoreListRepository.Key, ScoreListRepository.Stored> stored) {}

    @Override
    public List<Checked<NewScores>> check(List<ListRow> batch) {
        return Checked.each(batch, this::check);
    }

    private Checked<NewScores> check(ListRow row) {
        Problems problems = row.problems();
        Optional<CourseRun> named = runs.of(row, problems);
        List<NewScores.One> tests = ScoreRow.read(row, named, office.today(), problems);
        String name = row.text(ScoreList.NAME);
        UUID agency = organisations.agency(row.text(ScoreList.ORGANISATION));
        Optional<Enrolment> who = name.isEmpty()
                ? Optional.empty()
                : named.flatMap(into -> group(into).people().find(row, agency, problems));
        problems.throwIfAny();
        UUID enrolment = who.orElseThrow().id();
        Long twice = before.putIfAbsent(enrolment, row.number());
        problems.when(twice != null, ScoreList.NAME, "problem.list.twice", twice == null ? 0 : twice);
        List<NewScores.One> missing = missing(group(named.orElseThrow()), enrolment, tests, problems);
        problems.throwIfAny();
        return missing.isEmpty()
                ? Checked.known()
                : Checked.fresh(new NewScores(named.orElseThrow(), enrolment, missing));
    }

    private Group group(CourseRun into) {
        return groups.computeIfAbsent(
                into.id(),
                id -> new Group(
                        new RunPeople(
                                EnrolmentRepository.ofRun(handle, run.actor().visible(), id)),
                        scores.of(id)));
    }

    private static List<NewScores.One> missing(
            Group group, UUID enrolment, List<NewScores.One> tests, Problems problems) {
        List<NewScores.One> missing = new ArrayList<>();
        for (NewScores.One test : tests) {
            ScoreListRepository.Stored there =
                    group.stored().get(new ScoreListRepository.Key(enrolment, test.occasion()));
            if (there == null) {
                missing.add(test);
            } else if (there.score().compareTo(test.score()) != 0) {
                problems.add(ScoreList.score(test.occasion()), "problem.list.score.other", there.score());
            }
        }
        return missing;
    }

    @Override
    public void write(List<NewScores> fresh) {
        for (NewScores each : fresh) {
            if (locked.add(each.run().id())) {
                RunRepository.lock(handle, each.run().agencyId(), each.run().id());
            }
        }
        scores.add(run, office.ids(), fresh);
    }
}
