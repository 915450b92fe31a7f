package org.hyzmat.mhpsscourses.result;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.hyzmat.platform.statistics.Interval;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.Statistics;
import org.hyzmat.platform.statistics.TTest;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/**
 * What the people of a run learned: the paired change of those with both tests, its interval by Student's t (Student
 * 1908, Biometrika 6:1–25), and d<sub>av</sub> (Lakens 2013, Frontiers in Psychology 4:863, formula 10).
 */
final class LearningGain {

    private static final List<String> HEADER = List.of(
            "gain.who",
            "gain.people",
            "gain.before",
            "gain.after",
            "gain.change",
            "gain.low",
            "gain.high",
            "gain.effect");

    private final Statistics statistics;

    LearningGain(Statistics statistics) {
        this.statistics = statistics;
    }

    /** The change of those with both tests. */
    PairedChange of(List<Standing> standings) {
        return statistics.change(
                scores(standings, each -> each.pre().doubleValue()),
                scores(standings, each -> each.post().doubleValue()));
    }

    private static double[] scores(List<Standing> standings, ToDoubleFunction<Standing> score) {
        return standings.stream().filter(Standing::hasBoth).mapToDouble(score).toArray();
    }

    /** The change as a table of one row, with what is to be known of it. */
    Table table(PairedChange change, Values values) {
        Result<Interval> interval = change.test().map(TTest::interval);
        List<Value> row = List.of(
                values.words("gain.both"),
                values.count(change.pairs()),
                values.decimal(change.before().mean()),
                values.decimal(change.after().mean()),
                values.decimal(change.change().mean()),
                values.decimal(interval.map(Interval::low)),
                values.decimal(interval.map(Interval::high)),
                values.decimal(change.effect().standard()));
        List<String> header = HEADER.stream().map(values::text).toList();
        return new Table(values.text("gain.title"), header, List.of(row), List.of(values.text("gain.explained")));
    }
}
