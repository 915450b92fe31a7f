package org.hyzmat.host.statistics;

import java.util.Arrays;
import org.apache.commons.statistics.ranking.NaturalRanking;
import org.apache.commons.statistics.ranking.TiesStrategy;

/** Ranks from 1, where equal values share the mean of theirs. */
final class Ranks {

    private static final NaturalRanking RANKING = new NaturalRanking(TiesStrategy.AVERAGE);

    private Ranks() {}

    static double[] of(double[] values) {
        return RANKING.apply(values);
    }

    /** The sum of t³ − t over all groups of t equal values: 0 without ties. */
    static double ties(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double sum = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                double equal = to - from;
                sum += equal * equal * equal - equal;
                from = to;
            }
        }
        return sum;
    }
}
