package org.hyzmat.independentliving.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.hyzmat.testkit.figures.FigureTable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The picture of hours by month on a page, as somebody measures it with a ruler, beside the table below it. */
final class MonthPicture {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("LLLL yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM.yy");
    private static final double NEAR = 4;

    private final Document page;
    private final List<Element> letters;
    private final Map<String, Double> told = new HashMap<>();

    MonthPicture(Document page, FigureTable months) {
        this.page = page;
        this.letters = page.select("figure.chart svg text");
        for (String month : months.names()) {
            months.number(month, "Hours")
                    .ifPresent(hours -> told.put(SHORT.format(YearMonth.parse(month, LONG)), hours));
        }
    }

    /** Finds what it tells and the table does not. */
    void compare(Consumer<String> found) {
        double most = told.values().stream().mapToDouble(hours -> hours).max().orElse(0);
        points().forEach((month, hours) -> {
            if (!told.containsKey(month) || Math.abs(told.get(month) - hours) > most / 50) {
                found.accept("a point above " + month + " is at " + hours + ", and the table tells " + told);
            }
        });
        scale().stream()
                .filter(number -> number(number) > most)
                .forEach(number ->
                        found.accept("the scale goes up to " + number.text() + ", and the table tells " + told));
        hints().stream().filter(hint -> hint.matches(".*[0-9].*")).forEach(hint -> found.accept("it says " + hint));
    }

    private Map<String, Double> points() {
        Map<String, Double> points = new HashMap<>();
        for (Element point : page.select("figure.chart svg circle")) {
            String month = letters.stream()
                    .filter(text -> text.attr("text-anchor").equals("middle"))
                    .filter(text -> Math.abs(at(text, "x") - at(point, "cx")) < NEAR)
                    .map(Element::text)
                    .findFirst()
                    .orElse("no month");
            points.put(month, height(at(point, "cy")));
        }
        return points;
    }

    private List<Element> scale() {
        return letters.stream()
                .filter(text -> text.attr("text-anchor").equals("end"))
                .toList();
    }

    private double height(double y) {
        List<Element> scale = scale();
        double one = at(scale.get(0), "y");
        double other = at(scale.get(scale.size() - 1), "y");
        double from = number(scale.get(0));
        double to = number(scale.get(scale.size() - 1));
        return from + (y - one) * (to - from) / (other - one);
    }

    /** What is said to those who do not look at it, or who rest the pointer on something. */
    private List<String> hints() {
        List<String> hints =
                new ArrayList<>(page.select("main svg title, main svg desc").eachText());
        for (String attribute : List.of("title", "alt", "aria-label", "aria-description")) {
            hints.addAll(page.select("main [" + attribute + "]").eachAttr(attribute));
        }
        return hints;
    }

    private static double number(Element text) {
        return Double.parseDouble(text.text().replace(",", ""));
    }

    private static double at(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
