package org.hyzmat.mhpsscourses.lists;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hyzmat.mhpsscourses.enrolment.Enrolment;
import org.hyzmat.mhpsscourses.enrolment.EnrolmentRepository;
import org.hyzmat.mhpsscourses.learner.Learner;
import org.hyzmat.mhpsscourses.result.Occasion;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.Actor;
import org.hyzmat.platform.directory.DirectoryNames;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListColumn;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListKind;
import org.hyzmat.platform.office.Office;
import org.hyzmat.platform.sheets.Cell;
import org.jdbi.v3.core.Handle;

/** The list of the tests that people took before and after a run. */
public final class ScoreList implements ListKind<NewScores> {

    static final String NAME = "name";
    static final String ORGANISATION = "organisation";

    private static final List<ListColumn> OWN = List.of(
            ListColumn.text(NAME).always(),
            ListColumn.text(ORGANISATION),
            ListColumn.number(score(Occasion.PRE)),
            ListColumn.date(day(Occasion.PRE)),
            ListColumn.number(score(Occasion.POST)),
            ListColumn.date(day(Occasion.POST)));

    private final Office office;

    public ScoreList(Office office) {
        this.office = office;
    }

    /** The column of a score. */
    static String score(Occasion occasion) {
        return occasion.code();
    }

    /** The column of its day. */
    static String day(Occasion occasion) {
        return occasion.code() + "-day";
    }

    @Override
    public String id() {
        return "scores";
    }

    @Override
    public List<ListColumn> columns() {
        return Stream.concat(NamedRuns.COLUMNS.stream(), OWN.stream()).toList();
    }

    @Override
    public ListIntake<NewScores> intake(Handle handle, ImportRun run) {
        return new ScoreIntake(handle, run, office);
    }

    @Override
    public long undo(Handle handle, ImportRun run) {
        return new ScoreListRepository(handle, run.actor()).remove(run);
    }

    @Override
    public void export(Handle handle, Actor actor, Consumer<List<Cell>> row) {
        DirectoryNames names = new DirectoryNames(office.directory());
        ScoreListRepository scores = new ScoreListRepository(handle, actor);
        for (CourseRun run : new NamedRuns(handle, actor.agency()).all()) {
            Map<ScoreListRepository.Key, ScoreListRepository.Stored> stored = scores.of(run.id());
            EnrolmentRepository.ofRun(handle, actor.visible(), run.id()).stream()
                    .filter(Enrolment::isEnrolled)
                    .forEach(each -> row.accept(cells(run, each, names, stored)));
        }
    }

    private static List<Cell> cells(
            CourseRun run,
            Enrolment enrolment,
            DirectoryNames names,
            Map<ScoreListRepository.Key, ScoreListRepository.Stored> stored) {
        Learner learner = enrolment.learner();
        boolean isAgency = !learner.organisationId().equals(Learner.NONE);
        Stream<Cell> who = Stream.of(
                Cell.of(run.courseCode()),
                Cell.of(run.dates().firstOn()),
                Cell.of(learner.name()),
                Cell.of(isAgency ? names.agency(learner.organisationId()).tk() : learner.organisation()));
        Stream<Cell> tests = Stream.of(Occasion.values())
                .map(occasion -> stored.get(new ScoreListRepository.Key(enrolment.id(), occasion)))
                .flatMap(test -> test == null
                        ? Stream.of(Cell.of(""), Cell.of(""))
                        : Stream.of(Cell.of(plain(test.score())), Cell.of(test.day())));
        return Stream.concat(who, tests).toList();
    }

    private static String plain(BigDecimal score) {
        return score.signum() == 0 ? "0" : score.stripTrailingZeros().toPlainString();
    }
}
