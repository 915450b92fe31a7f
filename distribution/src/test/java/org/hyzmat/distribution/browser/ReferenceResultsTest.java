package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hyzmat.distribution.Tree;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.function.Executable;

/**
 * Seventy-two made-up families with drop-out, five time points and ties, from files through the pages to the report:
 * every figure is that of R 4.2.2, which {@code reference.R} computed.
 */
@Tag("browser")
@Tag("thorough")
class ReferenceResultsTest {

    private static final Path REFERENCE =
            Tree.ROOT.resolve("platform/host/src/test/resources/org/hyzmat/host/statistics");
    private static final String OUTLINE = "6f2b1c00-0000-7000-8000-000000000011";
    private static final String PROGRAMME = "T-Maksat";
    private static final String COMPARISON = "T-Garaşýan";
    private static final int TIMES = 5;
    private static final String CHANGES = "Change of the same people";

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void everyFigureOfFiveTimesAndTwoGroupsIsThatOfAnotherPackage() {
        Window desk = browsing.on(Device.DESK, "coordinator.demo-nur");
        String outline = withFiveTimes(desk);
        Map<String, Integer> programme = new LinkedHashMap<>();
        programme.put("Synagow", 18);
        programme.put("Barlagow", 18);
        programme.put("Sanawow", 8);
        Map<String, Integer> comparison = new LinkedHashMap<>();
        comparison.put("Garaşow", 18);
        comparison.put("Nobatow", 10);
        LocalDate start = MeasuredGroup.dayBetweenWeeks(13);
        MeasuredGroup first = MeasuredGroup.of(desk, PROGRAMME, programme, outline, start);
        MeasuredGroup second = MeasuredGroup.of(desk, COMPARISON, comparison, outline, start);
        List<List<String>> families = rows("families.csv");
        takeIn(desk, first, families.subList(0, 44));
        takeIn(desk, second, families.subList(44, 72));
        Map<String, Double> expected = new HashMap<>();
        rows("reference.csv").forEach(row -> expected.put(row.get(0), Double.valueOf(row.get(1))));

        String scale = "/strong-families/report/scales/" + MeasuredGroup.SCALE + "/file?format=csv";
        String day = "&from=" + start + "&to=" + start;
        ResultFile all = ResultFile.read(desk.ask(scale + day).body());
        ResultFile beside = ResultFile.read(desk.ask(scale + "&group=" + first.id() + "&compare=" + second.id())
                .body());

        List<Executable> checks = new ArrayList<>();
        for (int time = 1; time <= TIMES; time++) {
            checks.addAll(times(all, expected, time));
        }
        for (int time = 2; time <= TIMES; time++) {
            checks.addAll(changes(all, expected, time));
        }
        checks.addAll(together(all, expected));
        checks.addAll(difference(beside, expected));
        assertEquals(TIMES * 5 + (TIMES - 1) * 18 + 12 + 6, checks.size());
        assertAll(checks);
    }

    /** A version of the programme after which families are asked four times. */
    private static String withFiveTimes(Window desk) {
        Page page = desk.open("/strong-families/curricula/" + OUTLINE).page();
        desk.tap(page.locator("form[action$='/copies'] button"));
        String path = desk.path();
        for (int time = 4; time <= TIMES; time++) {
            page.selectOption("#point-anchor-" + time, new SelectOption().setValue("last-session"));
            page.fill("#point-days-" + time, String.valueOf(time == 4 ? 49 : 56));
            page.fill("#point-before-" + time, "3");
            page.fill("#point-after-" + time, "3");
        }
        desk.tap(page.locator("main .form-end .btn-primary"));
        return path.replaceAll(".*/curricula/|/edit.*", "");
    }

    private static void takeIn(Window desk, MeasuredGroup group, List<List<String>> families) {
        Map<String, Integer> numbers = group.numbers();
        List<String> children = group.children();
        StringBuilder file = new StringBuilder("Group,Family,Person,Scale,Time,Day,Value\n");
        for (int i = 0; i < families.size(); i++) {
            for (int time = 1; time <= TIMES; time++) {
                String value = families.get(i).get(time + 1);
                if (!value.isEmpty()) {
                    String child = children.get(i);
                    file.append(group.score(numbers.get(child), child, time, Double.parseDouble(value)));
                }
            }
        }
        MeasuredGroup.takeIn(desk, "/strong-families/imports/scores", file.toString());
    }

    private static List<List<String>> rows(String file) {
        return Tree.text(REFERENCE.resolve(file))
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<Executable> times(ResultFile file, Map<String, Double> expected, int time) {
        return checks(
                file,
                "Scores at each time",
                time - 1,
                expected,
                "families.t" + time,
                Map.of("People", "n", "Mean", "mean", "SD", "sd", "95 % CI from", "low", "95 % CI to", "high"));
    }

    private static List<Executable> changes(ResultFile file, Map<String, Double> expected, int time) {
        int row = time - 2;
        List<Executable> checks = new ArrayList<>(checks(
                file,
                CHANGES,
                row,
                expected,
                "families.change" + time,
                Map.of(
                        "Pairs", "pairs",
                        "Mean change", "mean",
                        "SD of change", "sd",
                        "t", "t",
                        "df", "df",
                        "p", "p",
                        "95 % CI from", "low",
                        "95 % CI to", "high")));
        checks.addAll(checks(
                file,
                "How large the change is",
                row,
                expected,
                "families.change" + time,
                Map.of("d av (usual)", "dAv", "d z", "dZ", "d by SD before", "dBaseline")));
        checks.addAll(checks(
                file,
                "Wilcoxon signed-rank test",
                row,
                expected,
                "families.wilcoxon" + time,
                Map.of("Unchanged, left out", "zeros", "W+", "positive", "W−", "negative", "z", "z", "p", "p")));
        String pairs = "families.wilcoxon" + time;
        double used = expected.get(pairs + ".pairs") - expected.get(pairs + ".zeros");
        checks.add(() -> file.holds("Wilcoxon signed-rank test", row, "Pairs used", used));
        double before = expected.get("families.change" + time + ".mean");
        checks.add(() -> assertEquals(
                before, file.figure(CHANGES, row, "Mean after") - file.figure(CHANGES, row, "Mean before"), 1e-6));
        return checks;
    }

    private static List<Executable> together(ResultFile file, Map<String, Double> expected) {
        List<Executable> checks = new ArrayList<>(checks(
                file,
                "All times together",
                0,
                expected,
                "families.times",
                Map.of(
                        "People measured every time", "subjects",
                        "F", "f",
                        "df 1", "df1",
                        "df 2", "df2",
                        "p", "p",
                        "Partial η²", "eta",
                        "ε", "epsilon",
                        "p, corrected", "correctedP")));
        checks.addAll(checks(
                file,
                "All times together, by ranks",
                0,
                expected,
                "families.times.friedman",
                Map.of("χ²", "chiSquared", "df", "df", "p", "p", "Kendall’s W", "w")));
        return checks;
    }

    private static List<Executable> difference(ResultFile file, Map<String, Double> expected) {
        return checks(
                file,
                "Beside the other group",
                0,
                expected,
                "families.groups",
                Map.of(
                        "Difference", "difference",
                        "t", "t",
                        "df", "df",
                        "95 % CI from", "low",
                        "95 % CI to", "high",
                        "Hedges’ g", "g"));
    }

    /** One check for each heading of a table, by the name of the figure that R gave. */
    private static List<Executable> checks(
            ResultFile file,
            String table,
            int row,
            Map<String, Double> expected,
            String figures,
            Map<String, String> columns) {
        List<Executable> checks = new ArrayList<>();
        columns.forEach((column, figure) ->
                checks.add(() -> file.holds(table, row, column, expected.get(figures + "." + figure))));
        return checks;
    }
}
