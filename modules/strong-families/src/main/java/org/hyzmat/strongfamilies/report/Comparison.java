package org.hyzmat.strongfamilies.report;

import java.util.List;
import org.hyzmat.platform.statistics.GroupDifference;
import org.hyzmat.platform.statistics.Statistics;

/**
 * How the change of the people of a report differs from that of others, such as families who still wait.
 *
 * @param from the earlier time point
 * @param to the later one
 */
record Comparison(int from, int to, GroupDifference difference) {

    /** The comparison for each change that both were measured for. */
    static List<Comparison> of(Measurements own, Measurements other, Statistics statistics) {
        int from = own.first();
        return own.timePoints().stream()
                .filter(to -> to != from && other.timePoints().contains(to))
                .map(to ->
                        new Comparison(from, to, statistics.difference(own.changes(from, to), other.changes(from, to))))
                .toList();
    }
}
