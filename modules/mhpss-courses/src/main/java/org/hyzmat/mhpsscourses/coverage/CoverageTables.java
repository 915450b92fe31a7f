package org.hyzmat.mhpsscourses.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.hyzmat.platform.figures.Figure;
import org.hyzmat.platform.figures.Release;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/** Writes who is trained in what as tables: every number of people is decided about. */
final class CoverageTables {

    private final Reading reading;
    private final Values values;
    private final Release people;

    CoverageTables(Reading reading) {
        this.reading = reading;
        this.values = reading.values();
        this.people = reading.figures().release(() -> Questions.people(reading.facts()));
    }

    /** The tables in their order. */
    List<Table> all() {
        List<Table> tables = new ArrayList<>(List.of(reach(), byCourse()));
        Arrays.stream(Side.values()).filter(reading::offers).map(this::bySide).forEach(tables::add);
        if (!noted().isEmpty()) {
            tables.add(notedTable());
        }
        return tables;
    }

    private Table reach() {
        Figure number = people(reading.wanted());
        return table(
                "coverage.reach",
                List.of("coverage.what", "coverage.number"),
                List.of(
                        List.of(values.words("coverage.people"), values.count(number)),
                        List.of(
                                values.words("coverage.organisations"),
                                organisations(number, reading.facts().organisations(reading.wanted())))));
    }

    private Figure people(Wanted wanted) {
        return people.figure(wanted.selection(), reading.facts().people(wanted));
    }

    /** How many organisations there are beside hidden people would narrow those down. */
    private Value organisations(Figure beside, long number) {
        return values.count(beside.isHidden() ? Figure.hidden() : Figure.of(number));
    }

    private Table byCourse() {
        List<List<Value>> rows = reading.courses().stream()
                .map(course -> Stream.concat(
                                Stream.of(Value.of(course.called(values.language()))),
                                ofCourse(reading.wanted(), course).stream())
                        .toList())
                .toList();
        return table("coverage.by.course", header("course"), rows);
    }

    private static List<String> header(String first) {
        return List.of(
                first,
                "coverage.took-part",
                "coverage.standing.valid",
                "coverage.standing.expired",
                "coverage.standing.none",
                "coverage.organisations");
    }

    private List<Value> ofCourse(Wanted wanted, Taught course) {
        List<Figure> standings = Arrays.stream(Standing.values())
                .map(standing -> people.figure(
                        wanted.selection(),
                        course.id().toString(),
                        standing.code(),
                        reading.facts().trained(wanted, course.id(), standing)))
                .toList();
        Figure all = standings.stream()
                .reduce((one, more) -> one.with(more, Double::sum))
                .orElseThrow();
        List<Value> row = new ArrayList<>(List.of(values.count(all)));
        standings.forEach(standing -> row.add(values.count(standing)));
        row.add(organisations(all, reading.facts().organisations(wanted, course.id())));
        return row;
    }

    /** A row for each value of a side; with a course chosen it is about that course. */
    private Table bySide(Side side) {
        List<List<Value>> rows = new ArrayList<>();
        for (SideNames.Choice choice :
                reading.names().choices(side, reading.facts().people().keySet())) {
            Wanted wanted = reading.wanted().and(side, choice.value());
            List<Value> row = new ArrayList<>(List.of(Value.of(choice.label())));
            if (reading.course().isEmpty()) {
                Figure number = people(wanted);
                row.add(values.count(number));
                row.add(organisations(number, reading.facts().organisations(wanted)));
            } else {
                row.addAll(ofCourse(wanted, reading.course().get(0)));
            }
            rows.add(row);
        }
        String first = "coverage.side." + side.code();
        return table(
                "coverage.by." + side.code(),
                reading.course().isEmpty()
                        ? List.of(first, "coverage.people", "coverage.organisations")
                        : header(first),
                rows);
    }

    /** Runs of which only numbers were noted, which say nothing of places and sectors. */
    private List<Noted> noted() {
        return reading.wanted().values().keySet().stream().allMatch(side -> side == Side.PROVIDER)
                ? reading.facts().noted().stream()
                        .filter(run -> reading.courses().stream()
                                .anyMatch(course -> course.id().equals(run.course())))
                        .filter(run -> reading.wanted().test(new Crowd(run.provider(), Crowd.UNKNOWN, "")))
                        .toList()
                : List.of();
    }

    private Table notedTable() {
        List<List<Value>> rows = noted().stream()
                .map(run -> List.of(
                        Value.of(run.courseCode()),
                        Value.of(String.valueOf(run.firstOn().getYear())),
                        noted(run, run.people()),
                        noted(run, run.organisations())))
                .toList();
        return table(
                "coverage.noted",
                List.of("course", "coverage.year", "coverage.people", "coverage.organisations"),
                rows);
    }

    private Value noted(Noted run, int number) {
        if (number < 0) {
            return values.words("coverage.not-noted");
        }
        boolean isTold =
                reading.figures().isEverything() || number >= reading.figures().fewest();
        if (!isTold) {
            return values.count(Figure.hidden());
        }
        return run.approximate() ? values.words("about", number) : values.count(number);
    }

    private Table table(String title, List<String> header, List<List<Value>> rows) {
        return new Table(
                values.text(title),
                header.stream().map(values::text).toList(),
                rows,
                values.hidden(rows, reading.figures()));
    }
}
