package org.hyzmat.independentliving.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.hyzmat.independentliving.month.MonthNames;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.platform.figures.Figure;
import org.hyzmat.platform.figures.Release;
import org.hyzmat.platform.figures.Selection;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.hyzmat.platform.tables.Values;

/**
 * Writes a report as tables. Every number is decided about; those who read figures only get fewer of them, since
 * numbers of almost the same people side by side would give each other away.
 */
final class ReportTables {

    private static final double HOUR = 60;
    private static final List<Integer> HORIZONS = List.of(6, 12);

    private final Reading reading;
    private final Values values;
    private final Selection asked;
    private final Release people;
    private final List<MonthLine> months;

    ReportTables(Reading reading) {
        this.reading = reading;
        this.values = reading.values();
        this.asked = reading.coverage().selection();
        this.people = reading.figures().release(new Questions(reading.everything(), reading.today())::people);
        this.months = new MonthReading(reading, people, asked).lines();
    }

    /** The tables in their order, with one more that puts something side by side. */
    List<Table> all(Optional<Aspect> side) {
        List<Table> tables =
                new ArrayList<>(List.of(reach(), states(), reading.figures().isEverything() ? horizons() : courses()));
        side.map(this::compared).ifPresent(tables::add);
        Aspect.PERSONAL.forEach(
                aspect -> tables.add(reading.figures().isEverything() ? compared(aspect) : parts(aspect)));
        return tables;
    }

    private Table reach() {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(List.of(
                values.words("report.people"),
                values.count(people.figure(asked, reading.facts().users().size()))));
        rows.addAll(reading.figures().isEverything() ? delivered() : deliveredInShownMonths());
        return table("report.reach", List.of("report.what", "report.number"), rows);
    }

    private List<List<Value>> delivered() {
        List<MonthFact> all = reading.facts().months();
        return List.of(
                List.of(
                        values.words("report.visits"),
                        values.count(all.stream().mapToLong(MonthFact::visits).sum())),
                List.of(values.words("report.hours"), hours(Figure.of(MonthFact.minutes(all)))),
                List.of(values.words("report.cost"), cost(Figure.of(MonthFact.cost(all)))));
    }

    /** The sum of all months would tell what was delivered in a month that is kept back. */
    private List<List<Value>> deliveredInShownMonths() {
        return List.of(
                List.of(values.words("report.shown.visits"), values.count(sum(MonthLine::visits))),
                List.of(values.words("report.shown.hours"), hours(sum(MonthLine::minutes))),
                List.of(values.words("report.shown.cost"), cost(sum(MonthLine::cost))));
    }

    private Figure sum(Function<MonthLine, Figure> of) {
        return months.stream()
                .map(of)
                .filter(Figure::isShown)
                .reduce((one, more) -> one.with(more, Double::sum))
                .orElse(months.isEmpty() ? Figure.of(0) : Figure.hidden());
    }

    private Value hours(Figure minutes) {
        return values.figure(minutes, found -> values.rough(found / HOUR, 1));
    }

    private Value cost(Figure manats) {
        return values.figure(manats, found -> values.rough(found, 2));
    }

    private Table states() {
        List<List<Value>> rows = new ArrayList<>();
        Figure all = people.figure(asked, reading.facts().users().size());
        for (OutcomeKind kind : OutcomeKind.values()) {
            Figure number = state(asked, reading.facts(), kind);
            rows.add(List.of(
                    values.words("outcome.kind." + kind.code()), values.count(number), values.percent(number, all)));
        }
        return table("report.states", List.of("report.state", "report.people", "report.share"), rows);
    }

    private Figure state(Selection of, Facts facts, OutcomeKind kind) {
        return people.figure(
                of,
                Questions.STATE,
                kind.code(),
                facts.count(user -> user.support().state() == kind));
    }

    private Figure course(Selection of, Facts facts, Course course) {
        return people.figure(
                of,
                Questions.COURSE,
                course.code(),
                facts.count(user -> user.isFlagged() && Course.of(user, reading.today()) == course));
    }

    /** Placements avoided, with the denominator, and with what is not known or not yet reached beside it. */
    private Table horizons() {
        List<String> header = new ArrayList<>(List.of(values.text("report.flagged")));
        HORIZONS.forEach(months -> header.add(values.text("report.after", months)));
        List<List<Value>> rows = new ArrayList<>();
        rows.add(row(
                "report.avoided", months -> values.count(count(reading.facts(), months, at -> at == AtHome.AT_HOME))));
        rows.add(row("report.known", months -> values.count(count(reading.facts(), months, AtHome::isKnown))));
        rows.add(row(
                "report.avoided.share",
                months -> values.percent(
                        count(reading.facts(), months, at -> at == AtHome.AT_HOME),
                        count(reading.facts(), months, AtHome::isKnown))));
        for (AtHome state : List.of(AtHome.PLACED, AtHome.DIED, AtHome.ENDED, AtHome.UNKNOWN, AtHome.AHEAD)) {
            rows.add(row(
                    "report.at-home." + state.code(),
                    months -> values.count(count(reading.facts(), months, at -> at == state))));
        }
        rows.add(
                row("report.flagged.all", months -> values.count(reading.facts().count(UserFact::isFlagged))));
        return new Table(values.text("report.placements"), header, rows, List.of());
    }

    private List<Value> row(String key, IntFunction<Value> written) {
        List<Value> row = new ArrayList<>(List.of(values.words(key)));
        HORIZONS.forEach(months -> row.add(written.apply(months)));
        return row;
    }

    private long count(Facts facts, int months, Predicate<AtHome> wanted) {
        return facts.count(user -> user.isFlagged() && wanted.test(AtHome.of(user, months, reading.today())));
    }

    private Table courses() {
        List<List<Value>> rows = new ArrayList<>();
        for (Course course : Course.values()) {
            Figure number = course(asked, reading.facts(), course);
            rows.add(List.of(values.words("report.course." + course.code()), values.count(number)));
        }
        Figure both = course(asked, reading.facts(), Course.BOTH);
        Figure avoided = both.with(course(asked, reading.facts(), Course.HALF), Double::sum);
        Figure known = avoided.with(course(asked, reading.facts(), Course.AWAY), Double::sum);
        rows.add(List.of(values.words("report.course.avoided"), values.percent(avoided, known)));
        return table("report.placements", List.of("report.flagged", "report.people"), rows);
    }

    /** A row for each value of an aspect. */
    private Table compared(Aspect aspect) {
        List<List<Value>> rows = new ArrayList<>();
        for (AspectNames.Choice choice :
                reading.names().choices(aspect, reading.facts().users())) {
            Selection row = asked.and(aspect.code(), choice.value());
            Facts part = reading.facts().within(user -> aspect.of(user).equals(choice.value()));
            List<Value> line = new ArrayList<>(List.of(Value.of(choice.label())));
            line.add(values.count(people.figure(row, part.users().size())));
            Figure home =
                    state(row, part, OutcomeKind.AT_HOME).with(state(row, part, OutcomeKind.RETURNED), Double::sum);
            line.add(values.count(home));
            line.addAll(reading.figures().isEverything() ? ofHorizons(part) : ofCourses(row, part));
            rows.add(line);
        }
        List<String> header =
                new ArrayList<>(List.of("report.aspect." + aspect.code(), "report.people", "report.home-now"));
        header.addAll(
                reading.figures().isEverything()
                        ? List.of("report.avoided.6", "report.known.6", "report.avoided.12", "report.known.12")
                        : Arrays.stream(Course.values())
                                .map(course -> "report.course." + course.code())
                                .toList());
        return table("report.by." + aspect.code(), header, rows);
    }

    /** How many people have each value of an aspect. */
    private Table parts(Aspect aspect) {
        List<List<Value>> rows = new ArrayList<>();
        // a value that nobody chosen has stands in a row too: a row that is missing would say 0
        for (AspectNames.Choice choice :
                reading.names().choices(aspect, reading.everything().users())) {
            long number = reading.facts().count(user -> aspect.of(user).equals(choice.value()));
            Figure people = this.people.figure(asked, aspect.code(), choice.value(), number);
            rows.add(List.of(Value.of(choice.label()), values.count(people)));
        }
        return table("report.by." + aspect.code(), List.of("report.aspect." + aspect.code(), "report.people"), rows);
    }

    private List<Value> ofHorizons(Facts part) {
        List<Value> line = new ArrayList<>();
        for (int months : HORIZONS) {
            line.add(values.count(count(part, months, at -> at == AtHome.AT_HOME)));
            line.add(values.count(count(part, months, AtHome::isKnown)));
        }
        return line;
    }

    private List<Value> ofCourses(Selection row, Facts part) {
        return Arrays.stream(Course.values())
                .map(course -> values.count(course(row, part, course)))
                .toList();
    }

    /** What was delivered in the last months, the latest first. */
    List<MonthLine> months() {
        return months;
    }

    /** The same as a table. */
    Table table(List<MonthLine> months) {
        List<List<Value>> rows = months.stream()
                .map(line -> List.of(
                        Value.of(MonthNames.of(line.month()).in(values.language())),
                        values.count(line.visited()),
                        values.count(line.visits()),
                        hours(line.minutes()),
                        cost(line.cost())))
                .toList();
        return table(
                "report.months",
                List.of("volume.by.month", "report.visited", "report.visits", "report.hours", "report.cost"),
                rows);
    }

    private Table table(String title, List<String> header, List<List<Value>> rows) {
        return new Table(
                values.text(title),
                header.stream().map(values::text).toList(),
                rows,
                values.hidden(rows, reading.figures()));
    }
}
