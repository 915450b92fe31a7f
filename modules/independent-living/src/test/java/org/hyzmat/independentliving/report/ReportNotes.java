package org.hyzmat.independentliving.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hyzmat.independentliving.user.OutcomeKind;
import org.hyzmat.testkit.figures.FigureFile;
import org.hyzmat.testkit.figures.FigureTable;

/** What somebody takes down who reads one report after the other: every number of people, and what they were given. */
final class ReportNotes {

    /** In which columns of a table of months stands what was delivered. */
    private static final List<Integer> DELIVERED = List.of(2, 3, 4);

    private final UnaryOperator<String> words;
    private final Map<Map<String, String>, Map<Counted, Optional<Long>>> told = new LinkedHashMap<>();
    private final Map<Map<String, String>, Map<String, Boolean>> delivered = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new TreeMap<>();
    private final Set<String> contradictions = new LinkedHashSet<>();

    /**
     * An empty page.
     *
     * @param words what the report calls something, by the key of the text
     */
    ReportNotes(UnaryOperator<String> words) {
        this.words = words;
    }

    /** What is told of whoever is chosen; empty where it is kept back. */
    Map<Map<String, String>, Map<Counted, Optional<Long>>> told() {
        return told;
    }

    /** Of which months it is told what was delivered to whoever is chosen. */
    Map<Map<String, String>, Map<String, Boolean>> delivered() {
        return delivered;
    }

    /** What was told in two ways, or in spite of being kept back elsewhere. */
    Set<String> contradictions() {
        return contradictions;
    }

    /**
     * Reads a report; the first one is about everybody.
     *
     * @param whom what is chosen, by aspects
     * @param side what stands side by side in it
     */
    void read(FigureFile report, Map<String, String> whom, Optional<Aspect> side) {
        tell(whom, Counted.ALL, people(report));
        states(report, whom);
        courses(report, whom);
        for (Aspect aspect : Aspect.PERSONAL) {
            personal(table(report, aspect), aspect, whom);
        }
        months(report, whom);
        side.ifPresent(aspect -> compared(table(report, aspect), aspect, whom));
    }

    /** What the table is called that puts an aspect side by side. */
    String title(Aspect aspect) {
        return words.apply("report.by." + aspect.code());
    }

    private FigureTable table(FigureFile report, Aspect aspect) {
        return table(report, "report.by." + aspect.code());
    }

    private FigureTable table(FigureFile report, String key) {
        return report.table(words.apply(key));
    }

    private static String cell(FigureTable table, String row, int column) {
        return table.cell(row, table.header().get(column)).orElseThrow();
    }

    private String people(FigureFile report) {
        return cell(table(report, "report.reach"), words.apply("report.people"), 1);
    }

    private void states(FigureFile report, Map<String, String> whom) {
        for (OutcomeKind kind : OutcomeKind.values()) {
            FigureTable table = table(report, "report.states");
            String row = words.apply("outcome.kind." + kind.code());
            tell(whom, Counted.of(Counted.STATE, kind.code()), cell(table, row, 1));
            share(whom, table, row, 2, List.of(row));
        }
    }

    private void courses(FigureFile report, Map<String, String> whom) {
        FigureTable table = table(report, "report.placements");
        for (Course course : Course.values()) {
            tell(whom, Counted.of(Counted.COURSE, course.code()), cell(table, course(course), 1));
        }
        List<String> known = List.of(course(Course.BOTH), course(Course.HALF), course(Course.AWAY));
        share(whom, table, words.apply("report.course.avoided"), 1, known);
    }

    private String course(Course course) {
        return words.apply("report.course." + course.code());
    }

    /** A share tells the numbers it is made of. */
    private void share(Map<String, String> whom, FigureTable table, String row, int column, List<String> madeOf) {
        boolean isHidden = madeOf.stream().anyMatch(each -> cell(table, each, 1).equals(FigureTable.HIDDEN));
        if (isHidden && !cell(table, row, column).equals(FigureTable.HIDDEN)) {
            contradictions.add("the share of " + row + " of " + whom);
        }
    }

    /** Where a category has no row, there is nobody in it. */
    private void personal(FigureTable table, Aspect aspect, Map<String, String> whom) {
        Set<String> all = names.computeIfAbsent(aspect.code(), unseen -> new LinkedHashSet<>());
        all.addAll(table.names());
        for (String name : all) {
            tell(whom, Counted.of(aspect.code(), name), table.names().contains(name) ? cell(table, name, 1) : "0");
        }
    }

    private void months(FigureFile report, Map<String, String> whom) {
        FigureTable table = table(report, "report.months");
        for (String month : table.names()) {
            tell(whom, Counted.visited(month), cell(table, month, 1));
            boolean isTold = DELIVERED.stream()
                    .anyMatch(column -> !cell(table, month, column).equals(FigureTable.HIDDEN));
            delivered.computeIfAbsent(whom, unseen -> new LinkedHashMap<>()).put(month, isTold);
        }
        FigureTable reach = table(report, "report.reach");
        boolean isSumTold = reach.names().contains(words.apply("report.visits"))
                && !cell(reach, words.apply("report.visits"), 1).equals(FigureTable.HIDDEN);
        delivered.computeIfAbsent(whom, unseen -> new LinkedHashMap<>()).put("", isSumTold);
    }

    private void compared(FigureTable table, Aspect aspect, Map<String, String> whom) {
        for (String name : table.names()) {
            Map<String, String> row = new HashMap<>(whom);
            row.put(aspect.code(), name);
            tell(row, Counted.ALL, cell(table, name, 1));
            tell(row, new Counted(Counted.STATE, List.of("at-home", "returned")), cell(table, name, 2));
            for (Course course : Course.values()) {
                tell(row, Counted.of(Counted.COURSE, course.code()), cell(table, name, 3 + course.ordinal()));
            }
        }
    }

    private void tell(Map<String, String> whom, Counted counted, String cell) {
        Optional<Long> number = cell.equals(FigureTable.HIDDEN) ? Optional.empty() : Optional.of(Long.parseLong(cell));
        Optional<Long> before =
                told.computeIfAbsent(whom, unseen -> new LinkedHashMap<>()).put(counted, number);
        if (before != null && !before.equals(number)) {
            contradictions.add(counted + " of " + whom + " is " + before + " and " + number);
        }
    }

    /** What is so, as those read it who see every record. */
    Map<Counted, Long> exact(FigureFile report) {
        Map<Counted, Long> numbers = new HashMap<>();
        numbers.put(Counted.ALL, Long.parseLong(people(report)));
        FigureTable states = table(report, "report.states");
        for (OutcomeKind kind : OutcomeKind.values()) {
            String row = words.apply("outcome.kind." + kind.code());
            numbers.put(Counted.of(Counted.STATE, kind.code()), Long.parseLong(cell(states, row, 1)));
        }
        for (Aspect aspect : Aspect.PERSONAL) {
            FigureTable table = table(report, aspect);
            table.names()
                    .forEach(
                            name -> numbers.put(Counted.of(aspect.code(), name), Long.parseLong(cell(table, name, 1))));
        }
        FigureTable months = table(report, "report.months");
        months.names().forEach(month -> numbers.put(Counted.visited(month), Long.parseLong(cell(months, month, 1))));
        exactCourses(table(report, "report.placements"), numbers);
        return numbers;
    }

    /** Nobody of these worlds is at home at 12 months who was not so at 6. */
    private void exactCourses(FigureTable table, Map<Counted, Long> numbers) {
        long later = horizon(table, 2, "report.avoided");
        Map.of(
                        Course.BOTH, later,
                        Course.HALF, horizon(table, 1, "report.avoided") - later,
                        Course.AWAY,
                                horizon(
                                        table,
                                        1,
                                        "report.at-home.placed",
                                        "report.at-home.died",
                                        "report.at-home.ended"),
                        Course.UNKNOWN, horizon(table, 1, "report.at-home.unknown"),
                        Course.AHEAD, horizon(table, 1, "report.at-home.ahead"))
                .forEach((course, number) -> numbers.put(Counted.of(Counted.COURSE, course.code()), number));
    }

    private long horizon(FigureTable table, int column, String... rows) {
        return Arrays.stream(rows)
                .mapToLong(row -> Long.parseLong(cell(table, words.apply(row), column)))
                .sum();
    }
}
