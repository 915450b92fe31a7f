package org.hyzmat.host;

import java.time.Clock;
import org.hyzmat.host.charts.PlainCharts;
import org.hyzmat.host.documents.ZxingQrCodes;
import org.hyzmat.host.modules.ModuleHost;
import org.hyzmat.host.statistics.CommonsStatistics;
import org.hyzmat.platform.IdSource;
import org.hyzmat.platform.PublicAddress;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.directory.Directory;
import org.hyzmat.platform.documents.QrCodes;
import org.hyzmat.platform.figures.FigureRules;
import org.hyzmat.platform.sheets.Sheets;
import org.hyzmat.platform.statistics.Statistics;

/** What the portal lends to every module as a service. */
record Lent(ModuleHost framework) {

    void ofOffice(Directory directory, IdSource ids, Clock clock) {
        framework.offer(Directory.class, directory);
        framework.offer(IdSource.class, ids);
        framework.offer(Clock.class, clock);
    }

    void tools(Sheets sheets, FigureRules rules, PublicAddress address) {
        framework.offer(Statistics.class, new CommonsStatistics());
        framework.offer(Charts.class, new PlainCharts());
        framework.offer(QrCodes.class, new ZxingQrCodes());
        framework.offer(Sheets.class, sheets);
        framework.offer(FigureRules.class, rules);
        framework.offer(PublicAddress.class, address);
    }
}
