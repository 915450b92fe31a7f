package org.hyzmat.strongfamilies.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hyzmat.testkit.figures.Asked;
import org.hyzmat.testkit.figures.FigureFile;
import org.hyzmat.testkit.figures.FigureTable;
import org.hyzmat.testkit.web.Visitor;
import org.jsoup.nodes.Document;

/** Somebody who reads every page of the report that is offered, and takes down each number of people. */
final class FigureReader {

    static final String REPORT = "/strong-families/report";
    static final List<String> ASPECTS = List.of("provider", "place", "service", "programme");
    private static final String YEAR = "year";

    private final Visitor visitor;
    private final Document page;
    private final FigureFile whole;

    FigureReader(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.get(REPORT).expect(200).page();
        this.whole = report(Asked.ALL);
    }

    /** The values that can be chosen in a field, by their names. */
    private Map<String, String> choices(String field) {
        Map<String, String> choices = new LinkedHashMap<>();
        page.select("select[name=" + field + "] option[value~=.+]")
                .forEach(option -> choices.put(option.text(), option.val()));
        return choices;
    }

    List<String> years() {
        return List.copyOf(choices(YEAR).keySet());
    }

    /** Everything that can be chosen. */
    List<Asked> offered() {
        List<Asked> offered = new ArrayList<>(List.of(Asked.ALL));
        for (String aspect : ASPECTS) {
            choices(aspect).forEach((name, value) -> offered.add(Asked.ALL.and(aspect, name, value)));
        }
        for (Asked asked : List.copyOf(offered)) {
            years().forEach(year -> offered.add(asked.and(YEAR, year, year)));
        }
        return offered;
    }

    /** What can be put side by side within what is chosen. */
    static List<String> sides(Asked asked) {
        return ASPECTS.stream()
                .filter(aspect ->
                        asked.filters().containsKey(aspect) || ASPECTS.stream().noneMatch(asked.filters()::containsKey))
                .toList();
    }

    /** The scales on which anybody was measured: the path of each page by its name. */
    Map<String, String> scales() {
        Map<String, String> scales = new LinkedHashMap<>();
        page.select("main a[href*=/report/scales/]").forEach(link -> scales.put(link.text(), link.attr("href")));
        return scales;
    }

    /** From which time to which the changes on a scale are told. */
    String span(String scale) {
        return whole.table("What changed").cell(scale, "Change").orElseThrow();
    }

    /** Every number that may be asked for. */
    Set<FigureNumber> numbers() {
        Set<FigureNumber> numbers = new LinkedHashSet<>();
        FigureNumber families = FigureNumber.of(FigureNumber.FAMILIES);
        numbers.add(families);
        categories(FigureNumber.COURSE).forEach(each -> numbers.add(families.of(FigureNumber.COURSE, each)));
        List<String> subjects = new ArrayList<>(scales().keySet());
        subjects.add(0, FigureNumber.PEOPLE);
        for (String subject : subjects) {
            FigureNumber people = FigureNumber.of(subject);
            numbers.add(people);
            for (String breakdown : List.of(FigureNumber.SEX, FigureNumber.AGE)) {
                categories(breakdown).forEach(each -> numbers.add(people.of(breakdown, each)));
            }
        }
        return numbers;
    }

    /** The names of the categories of a breakdown. */
    List<String> categories(String breakdown) {
        String title = switch (breakdown) {
            case FigureNumber.COURSE -> "What became of the families";
            case FigureNumber.SEX -> "By sex";
            default -> "By age on joining";
        };
        return whole.table(title).names();
    }

    FigureFile report(Asked asked) {
        return csv(REPORT, asked);
    }

    /** The report on who came, with rows for each of an aspect. */
    FigureFile report(Asked asked, String side) {
        return FigureFile.ofCsv(visitor.get(REPORT + "/file?format=csv" + asked.query() + "&by=" + side)
                .expect(200)
                .body());
    }

    FigureFile csv(String path, Asked asked) {
        return FigureFile.ofCsv(visitor.get(path + "/file?format=csv" + asked.query())
                .expect(200)
                .body());
    }

    /** Every number that is shown of what is chosen, in all files together. */
    Map<FigureNumber, Long> read(Asked asked) {
        Map<FigureNumber, Long> shown = new HashMap<>();
        FigureFile report = report(asked);
        people(report, shown);
        FigureNumber families = FigureNumber.of(FigureNumber.FAMILIES);
        for (String course : categories(FigureNumber.COURSE)) {
            put(shown, families.of(FigureNumber.COURSE, course), report, "What became of the families", course);
        }
        scales().forEach((scale, path) -> scale(scale, span(scale), "", csv(path, asked), shown));
        return shown;
    }

    /** Takes down what any reader's report says of families and people. */
    static void people(FigureFile report, Map<FigureNumber, Long> shown) {
        FigureTable reach = report.table("Who was reached");
        FigureNumber people = FigureNumber.of(FigureNumber.PEOPLE);
        reach.count("Families", "Joined").ifPresent(n -> shown.put(FigureNumber.of(FigureNumber.FAMILIES), n));
        reach.count("All people", "Joined").ifPresent(n -> shown.put(people, n));
        FigureTable sexes = report.table("By sex");
        sexes.names()
                .forEach(sex ->
                        sexes.count(sex, "All people").ifPresent(n -> shown.put(people.of(FigureNumber.SEX, sex), n)));
        FigureTable ages = report.table("By age on joining");
        ages.names()
                .forEach(age ->
                        ages.count(age, "All people").ifPresent(n -> shown.put(people.of(FigureNumber.AGE, age), n)));
    }

    /**
     * Takes down what a scale's file says of the people who were measured twice.
     *
     * @param ending what follows the names of categories
     */
    static void scale(String scale, String span, String ending, FigureFile file, Map<FigureNumber, Long> shown) {
        FigureNumber people = FigureNumber.of(scale);
        file.table("Change of the same people").count(span, "Pairs").ifPresent(n -> shown.put(people, n));
        Map<String, FigureTable> parts =
                Map.of(FigureNumber.SEX, file.table("Change by sex"), FigureNumber.AGE, file.table("Change by age"));
        parts.forEach((breakdown, table) -> table.names().stream()
                .filter(name -> name.endsWith(ending))
                .forEach(name -> table.count(name, "Pairs")
                        .ifPresent(n -> shown.put(
                                people.of(breakdown, name.substring(0, name.length() - ending.length())), n))));
    }

    private static void put(
            Map<FigureNumber, Long> shown, FigureNumber number, FigureFile file, String title, String row) {
        file.table(title).count(row, "Number").ifPresent(n -> shown.put(number, n));
    }

    /** What stands beside each other in one more table. */
    Map<Asked, Map<FigureNumber, Long>> read(Asked asked, String side) {
        FigureTable table = report(asked, side).table("Side by side");
        Map<Asked, Map<FigureNumber, Long>> rows = new LinkedHashMap<>();
        FigureNumber families = FigureNumber.of(FigureNumber.FAMILIES);
        for (String name : table.names()) {
            Map<FigureNumber, Long> shown = new HashMap<>();
            table.count(name, "Families").ifPresent(n -> shown.put(families, n));
            table.count(name, "All people").ifPresent(n -> shown.put(FigureNumber.of(FigureNumber.PEOPLE), n));
            table.number(name, FigureNumber.ENOUGH)
                    .ifPresent(share -> shown.put(
                            families.of(FigureNumber.COURSE, FigureNumber.ENOUGH),
                            Math.round(share * shown.getOrDefault(families, 0L) / 100)));
            rows.put(asked.row(side, name), shown);
        }
        return rows;
    }
}
