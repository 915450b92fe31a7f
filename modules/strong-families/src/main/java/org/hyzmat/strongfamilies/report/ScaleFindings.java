package org.hyzmat.strongfamilies.report;

import java.util.List;
import org.hyzmat.platform.tables.Table;

/** What is to be said about one scale, as far as its reader may know it. */
interface ScaleFindings {

    /** What somebody is told of one change. */
    record Says(String title, List<String> sentences) {

        public Says {
            sentences = List.copyOf(sentences);
        }
    }

    /** A few sentences about each change. */
    List<Says> says();

    List<Table> tables();

    /** The points of the line of means. */
    List<Outcome.AtTime> line();
}
