package org.hyzmat.independentliving.report;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hyzmat.platform.figures.Figure;
import org.hyzmat.platform.figures.Release;
import org.hyzmat.platform.figures.Selection;

/** Reads what was delivered in the months that a report is about, to one reader. */
final class MonthReading {

    private final Reading reading;
    private final Release people;
    private final Selection asked;

    MonthReading(Reading reading, Release people, Selection asked) {
        this.reading = reading;
        this.people = people;
        this.asked = asked;
    }

    /** Each month, the latest first. */
    List<MonthLine> lines() {
        Set<UUID> chosen = reading.facts().users().stream().map(UserFact::id).collect(Collectors.toSet());
        return reading.everything().byMonth().entrySet().stream()
                .map(month -> line(month, chosen))
                .toList();
    }

    /** Whoever was visited in a month is told from who was not, by whom nothing is added to its hours. */
    private MonthLine line(Map.Entry<YearMonth, List<MonthFact>> month, Set<UUID> chosen) {
        List<MonthFact> some = month.getValue().stream()
                .filter(each -> chosen.contains(each.userId()))
                .toList();
        return new MonthLine(
                month.getKey(),
                visited(month.getKey(), some.size()),
                visited(
                        month.getKey(),
                        some.stream().mapToLong(MonthFact::visits).sum()),
                visited(month.getKey(), MonthFact.minutes(some)),
                visited(month.getKey(), MonthFact.cost(some)));
    }

    private Figure visited(YearMonth month, double number) {
        return people.figure(asked, Questions.in(month), Questions.VISITED, number);
    }
}
