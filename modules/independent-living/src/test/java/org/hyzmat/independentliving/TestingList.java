package org.hyzmat.independentliving;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.hyzmat.testkit.HostExtension;
import org.hyzmat.testkit.web.Answer;
import org.hyzmat.testkit.web.TestingImport;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Element;

/**
 * Visits that a coordinator takes in from a file, to people who were supported all through the month before this one.
 *
 * @param coordinator who takes them in
 * @param people their names, and the paths of their pages
 * @param month the month before this one
 */
public record TestingList(Visitor coordinator, List<Element> people, YearMonth month) {

    /** The page of the list. */
    public static final String LIST = "/independent-living/imports/visits";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final String HEADER =
            "Person,Day,Begins at,Planned minutes,Planned tasks,Planned cost,Result,Reason,"
                    + "Minutes delivered,Tasks done,Cost delivered\n";

    /** The people of one of the providers of the demo world. */
    public static TestingList of(HostExtension host) {
        Visitor coordinator = host.as("coordinator.demo-nur");
        YearMonth month = YearMonth.from(host.clock().today()).minusMonths(1);
        List<Element> people =
                coordinator.get("/independent-living/").expect(200).page().select("table.list tbody tr").stream()
                        .filter(row -> LocalDate.parse(row.select("td.short").text(), DAY)
                                .isBefore(month.atDay(1)))
                        .map(row -> row.select("a").first())
                        .toList();
        return new TestingList(coordinator, people, month);
    }

    /** Somebody’s name. */
    public String name(int person) {
        return people.get(person).text();
    }

    /** The path of the sheet of somebody’s month. */
    public String sheet(int person) {
        String id = people.get(person).attr("href").replaceAll(".*/", "");
        return "/independent-living/volume/users/" + id + "?month=" + month;
    }

    /** A row for somebody: the day of the month, the time, then whatever follows. */
    public String row(int person, int day, String time, String rest) {
        return String.join(",", "\"" + name(person) + "\"", month.atDay(day).toString(), time, rest) + "\n";
    }

    /** Hands rows in, below the words of the columns. */
    public Answer handIn(String rows) {
        return handInFile(HEADER + rows);
    }

    /** Hands a file in. */
    public Answer handInFile(String file) {
        return list().handIn(file);
    }

    /** Takes rows over. */
    public Answer take(String rows) {
        return list().take(handIn(rows));
    }

    /** Undoes what was taken over. */
    public Answer undo(Answer taken) {
        return list().undo(taken);
    }

    private TestingImport list() {
        return new TestingImport(coordinator, LIST);
    }
}
