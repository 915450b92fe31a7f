package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Scores of 17 children come from a file and one more pair by hand; every figure is what the formulas say. */
@Tag("browser")
@Tag("thorough")
class ResultsTest {

    private static final String OUTLINE = "6f2b1c00-0000-7000-8000-000000000011";
    private static final String NAME = "T-Netije";
    private static final int FROM_FILE = 17;
    private static final double[] BEFORE = {21, 18, 25, 14, 19, 22, 17, 28, 12, 20, 16, 23, 19, 15, 24, 18, 27, 13};
    private static final double[] AFTER = {17, 18, 20, 15, 14, 19, 17, 21, 10, 22, 12, 18, 17, 15, 20, 13, 21, 22};

    @RegisterExtension
    static final Browsing browsing = new Browsing();

    @Test
    void everyFigureIsWhatTheFormulasSayAndOneMorePairChangesIt() {
        Window desk = browsing.on(Device.DESK, "coordinator.demo-nur");
        MeasuredGroup group = MeasuredGroup.of(
                desk, NAME, Map.of("Netijew", FROM_FILE + 1), OUTLINE, MeasuredGroup.dayBetweenWeeks(14));
        Map<String, Integer> numbers = group.numbers();
        StringBuilder file = new StringBuilder("Group,Family,Person,Scale,Time,Day,Value\n");
        for (int i = 0; i < FROM_FILE; i++) {
            String child = group.children().get(i);
            file.append(group.score(numbers.get(child), child, 1, BEFORE[i]));
            file.append(group.score(numbers.get(child), child, 2, AFTER[i]));
        }
        MeasuredGroup.takeIn(desk, "/strong-families/imports/scores", file.toString());

        assertFigures(desk, group, FROM_FILE);

        String child = group.children().get(FROM_FILE);
        enter(desk, group, 1, child, BEFORE[FROM_FILE]);
        enter(desk, group, 2, child, AFTER[FROM_FILE]);

        assertFigures(desk, group, FROM_FILE + 1);
    }

    /** Writes a score on the sheet of the whole group, as a facilitator does. */
    private static void enter(Window desk, MeasuredGroup group, int time, String child, double value) {
        Page page = desk.open("/strong-families/groups/" + group.id()).page();
        desk.tap(page.locator("[aria-labelledby=measurements] tbody tr")
                .nth(time - 1)
                .locator("a")
                .first());
        page.fill("[name=day]", group.day(time).toString());
        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(child.split(" ")[1]));
        row.locator("input[name^='v-']").first().fill(String.valueOf((int) value));
        desk.tap(
                page.locator(".action-bar .btn-primary, .form-end .btn-primary").first());
        assertTrue(page.locator(".notice-good").first().isVisible(), desk.words());
    }

    private static void assertFigures(Window desk, MeasuredGroup group, int pairs) {
        PairFormulas expected = new PairFormulas(Arrays.copyOf(BEFORE, pairs), Arrays.copyOf(AFTER, pairs));
        String scale = "/strong-families/report/scales/" + MeasuredGroup.SCALE;
        ResultFile file = ResultFile.read(
                desk.ask(scale + "/file?format=csv&group=" + group.id()).body());
        String page = desk.open(scale + "?group=" + group.id()).words();
        assertAll(
                () -> file.holds("Change of the same people", 0, "Pairs", pairs),
                () -> file.holds("Change of the same people", 0, "Mean before", PairFormulas.mean(expected.before())),
                () -> file.holds("Change of the same people", 0, "SD before", PairFormulas.sd(expected.before())),
                () -> file.holds("Change of the same people", 0, "Mean after", PairFormulas.mean(expected.after())),
                () -> file.holds("Change of the same people", 0, "SD after", PairFormulas.sd(expected.after())),
                () -> file.holds("Change of the same people", 0, "Mean change", PairFormulas.mean(expected.change())),
                () -> file.holds("Change of the same people", 0, "SD of change", PairFormulas.sd(expected.change())),
                () -> file.holds("Change of the same people", 0, "95 % CI from", expected.low()),
                () -> file.holds("Change of the same people", 0, "95 % CI to", expected.high()),
                () -> file.holds("Change of the same people", 0, "t", expected.t()),
                () -> file.holds("Change of the same people", 0, "df", expected.df()),
                () -> file.holds("Change of the same people", 0, "p", expected.p()),
                () -> file.holds("How large the change is", 0, "d av (usual)", expected.dAv()),
                () -> file.holds("How large the change is", 0, "d z", expected.dZ()),
                () -> file.holds("How large the change is", 0, "d by SD before", expected.dBaseline()),
                () -> file.holds("Wilcoxon signed-rank test", 0, "Unchanged, left out", expected.zeros()),
                () -> file.holds("Wilcoxon signed-rank test", 0, "W+", expected.ranks(true)),
                () -> file.holds("Wilcoxon signed-rank test", 0, "W−", expected.ranks(false)),
                () -> file.holds("Wilcoxon signed-rank test", 0, "z", expected.z()),
                () -> file.holds("Wilcoxon signed-rank test", 0, "p", expected.normalP()),
                () -> assertShown(page, PairFormulas.mean(expected.before())),
                () -> assertShown(page, expected.t()),
                () -> assertShown(page, expected.dAv()),
                () -> assertEquals(
                        pairs, desk.page().locator(".chart details tbody tr").count(), "rows of the chart"));
    }

    private static void assertShown(String page, double figure) {
        String rounded = String.format(Locale.ENGLISH, "%.2f", figure).replace('-', '−');
        assertTrue(page.contains(rounded), rounded + " stands nowhere on " + page);
    }
}
