package org.hyzmat.strongfamilies.score;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.Checked;
import org.hyzmat.platform.imports.ImportRun;
import org.hyzmat.platform.imports.ListIntake;
import org.hyzmat.platform.imports.ListRow;
import org.hyzmat.strongfamilies.curriculum.TimePoint;
import org.hyzmat.strongfamilies.instrument.Respondent;
import org.hyzmat.strongfamilies.instrument.Scale;
import org.hyzmat.strongfamilies.lists.ListedGroups;
import org.jdbi.v3.core.Handle;

/** Reads a list of scores from its first row to its last, by the rules of the form. */
final class ScoreIntake implements ListIntake<NewScore> {

    private final Handle handle;
    private final ImportRun run;
    private final ScoredGroups.Reading groups;
    private final LocalDate today;
    private final IdSource ids;

    ScoreIntake(Handle handle, ImportRun run, ScoredGroups.Reading groups, LocalDate today, IdSource ids) {
        this.handle = handle;
        this.run = run;
        this.groups = groups;
        this.today = today;
        this.ids = ids;
    }

    @Override
    public List<Checked<NewScore>> check(List<ListRow> rows) {
        groups.load(rows);
        return Checked.each(rows, this::check);
    }

    private Checked<NewScore> check(ListRow row) {
        Problems problems = row.problems();
        Optional<ScoredGroup> group = groups.find(row, problems);
        return group.isPresent() ? check(row, group.get(), problems) : refused(problems);
    }

    private static Checked<NewScore> refused(Problems problems) {
        problems.throwIfAny();
        return Checked.known();
    }

    private Checked<NewScore> check(ListRow row, ScoredGroup group, Problems problems) {
        Optional<Subject> subject = subject(row, group, problems);
        Optional<Scale> scale = group.scale(row.text(ScoreList.SCALE));
        problems.when(
                scale.isEmpty() && !problems.has(ScoreList.SCALE),
                ScoreList.SCALE,
                "score.list.scale",
                row.text(ScoreList.SCALE),
                group.group().name());
        Optional<TimePoint> point = row.decimal(ScoreList.TIME).flatMap(number -> group.point(number.intValue()));
        problems.when(
                point.isEmpty() && !problems.has(ScoreList.TIME),
                ScoreList.TIME,
                "score.list.time",
                row.decimal(ScoreList.TIME).orElse(BigDecimal.ZERO));
        if (subject.isEmpty() || scale.isEmpty() || point.isEmpty()) {
            return refused(problems);
        }
        ScoreKey key = new ScoreKey(subject.get().participant(), scale.get().id());
        problems.when(
                scale.get().about().strand() != subject.get().strand(),
                ScoreList.SCALE,
                "score.list.about",
                scale.get().label());
        Score score = score(row, group.rules(point.get(), today), scale.get(), subject.get(), problems);
        return found(group, point.get(), key, score, problems);
    }

    private static Optional<Subject> subject(ListRow row, ScoredGroup group, Problems problems) {
        int family = row.decimal(ListedGroups.FAMILY).map(BigDecimal::intValue).orElse(0);
        Optional<Subject> subject = group.subject(family, row.text(ListedGroups.PERSON));
        problems.when(
                subject.isEmpty() && !problems.has(ListedGroups.PERSON),
                ListedGroups.PERSON,
                group.group().isNameless() ? "people.missing" : "score.list.person",
                row.text(ListedGroups.PERSON),
                family);
        return subject;
    }

    private static Score score(ListRow row, ScoreRules rules, Scale scale, Subject subject, Problems problems) {
        LocalDate day = row.date(ScoreList.DAY).orElse(rules.today());
        Respondent respondent = Respondent.of(row.text(ScoreList.RESPONDENT)).orElse(scale.respondent());
        Optional<Missing> missing = Missing.of(row.text(ScoreList.MISSING));
        Optional<BigDecimal> value = row.decimal(ScoreList.VALUE);
        problems.when(
                value.isPresent() == missing.isPresent() && !problems.has(ScoreList.VALUE),
                ScoreList.VALUE,
                "score.list.value");
        if (missing.isPresent()) {
            problems.when(day.isAfter(rules.today()), ScoreList.DAY, "score.in-future");
            return Score.missing(missing.get(), day, respondent);
        }
        rules.takenOn(day, subject, ScoreList.DAY, problems);
        return value.flatMap(points -> rules.points(points.toPlainString(), scale, subject, ScoreList.VALUE, problems))
                .map(points -> Score.of(points, day, respondent))
                .orElse(Score.NONE);
    }

    private static Checked<NewScore> found(
            ScoredGroup group, TimePoint point, ScoreKey key, Score score, Problems problems) {
        Score stored = group.stored(point, key);
        boolean isSame = stored.code().equals(score.code());
        problems.when(
                stored.isNumber() && !isSame, ScoreList.VALUE, "score.list.other", stored.points(), stored.takenOn());
        problems.when(stored.isMissing() && !isSame, ScoreList.VALUE, "score.list.other-reason", stored.takenOn());
        problems.throwIfAny();
        if (isSame) {
            return Checked.known();
        }
        group.note(point, key, score);
        return Checked.fresh(new NewScore(group.group().id(), point, key, score));
    }

    @Override
    public void write(List<NewScore> fresh) {
        new ScoreInsert(handle, run.actor(), run.at(), run.id()).add(fresh, ids);
    }
}
