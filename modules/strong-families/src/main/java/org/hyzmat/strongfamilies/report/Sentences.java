package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hyzmat.platform.statistics.Interval;
import org.hyzmat.platform.statistics.PairedChange;
import org.hyzmat.platform.statistics.TTest;
import org.hyzmat.platform.tables.Values;
import org.hyzmat.strongfamilies.instrument.Scale;

/** Says in words what a change on a scale means, and what it does not mean. */
final class Sentences {

    /** Below this a change is said to be unlikely to come about by chance. */
    private static final double RARE = 0.05;
    /** With fewer people a single one can turn the result. */
    private static final int FEW = 10;

    private final Values values;

    Sentences(Values values) {
        this.values = values;
    }

    /** A few sentences about one change. */
    List<String> of(Outcome.Change change, Scale scale, boolean compared) {
        return of(change, compared, said -> said.add(directions(change, scale)));
    }

    /** The same for somebody who sees nobody: how many went which way would be few people told apart. */
    List<String> ofAll(Outcome.Change change) {
        return of(change, false, said -> {});
    }

    private List<String> of(Outcome.Change change, boolean compared, Consumer<List<String>> more) {
        PairedChange paired = change.paired();
        if (paired.pairs() == 0) {
            return List.of(values.text("report.says.nobody"));
        }
        List<String> said = new ArrayList<>();
        said.add(values.text(
                "report.says." + movement(change),
                paired.pairs(),
                rounded(paired.before().mean().find()),
                rounded(paired.after().mean().find())));
        more.accept(said);
        said.add(paired.test()
                .either(this::chance, reason -> values.text("report.says.no-test", values.text(reason.textKey()))));
        if (paired.pairs() < FEW) {
            said.add(values.text("report.says.few"));
        }
        if (!compared) {
            said.add(values.text("report.says.cause"));
        }
        return said;
    }

    private String directions(Outcome.Change change, Scale scale) {
        return values.text(
                "report.says." + scale.direction().code(), better(change, scale), change.equal(), worse(change, scale));
    }

    private static String movement(Outcome.Change change) {
        double mean = change.paired().change().mean().find().orElseThrow();
        return mean > 0 ? "rose" : mean < 0 ? "fell" : "stayed";
    }

    private static int better(Outcome.Change change, Scale scale) {
        return scale.direction().sign() > 0 ? change.higher() : change.lower();
    }

    private static int worse(Outcome.Change change, Scale scale) {
        return scale.direction().sign() > 0 ? change.lower() : change.higher();
    }

    private String chance(TTest test) {
        Interval interval = test.interval();
        return values.text(
                test.p() < RARE ? "report.says.rare" : "report.says.chance",
                values.rounded(interval.low(), 2),
                values.rounded(interval.high(), 2),
                values.p(test.p()).shown());
    }

    private String rounded(Optional<Double> mean) {
        return values.rounded(mean.orElseThrow(), 2);
    }
}
