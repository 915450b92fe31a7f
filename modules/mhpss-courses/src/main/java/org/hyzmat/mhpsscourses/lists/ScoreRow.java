package org.hyzmat.mhpsscourses.lists;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hyzmat.mhpsscourses.result.Occasion;
import org.hyzmat.mhpsscourses.run.CourseRun;
import org.hyzmat.platform.Problems;
import org.hyzmat.platform.imports.ListRow;

/** Reads which tests a row of a list says of somebody. */
final class ScoreRow {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    private ScoreRow() {}

    /** The tests of a row; one without a day was taken on the first or the last day of the run. */
    static List<NewScores.One> read(ListRow row, Optional<CourseRun> run, LocalDate today, Problems problems) {
        List<NewScores.One> tests = new ArrayList<>();
        boolean isEmpty = true;
        for (Occasion occasion : Occasion.values()) {
            String column = ScoreList.score(occasion);
            Optional<BigDecimal> score = row.decimal(column);
            Optional<LocalDate> day = row.date(ScoreList.day(occasion));
            problems.when(score.filter(each -> !isScore(each)).isPresent(), column, "score.problem")
                    .when(day.filter(each -> each.isAfter(today)).isPresent(), ScoreList.day(occasion), "score.future");
            isEmpty &= score.isEmpty() && !problems.has(column);
            if (score.isPresent() && run.isPresent()) {
                LocalDate usual = usual(run.get(), occasion);
                tests.add(new NewScores.One(occasion, score.get(), day.orElse(usual.isAfter(today) ? today : usual)));
            }
        }
        problems.when(isEmpty, ScoreList.score(Occasion.POST), "problem.list.score.none");
        return tests;
    }

    private static LocalDate usual(CourseRun run, Occasion occasion) {
        return occasion == Occasion.PRE ? run.dates().firstOn() : run.dates().lastOn();
    }

    private static boolean isScore(BigDecimal score) {
        return score.signum() >= 0
                && score.compareTo(HIGHEST) <= 0
                && score.stripTrailingZeros().scale() <= DECIMALS;
    }
}
