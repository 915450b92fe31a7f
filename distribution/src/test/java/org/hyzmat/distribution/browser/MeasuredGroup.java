package org.hyzmat.distribution.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A group of made-up families that went through a programme of three weeks, made by files as a coordinator does. */
final class MeasuredGroup {

    /** A scale that the portal brings along, about children, from 0 to 40. */
    static final String SCALE = "6f2b1c00-0000-7000-8000-000000000411";

    static final String SCALE_NAME = "SDQ: Total difficulties";

    private static final ZoneId ZONE = ZoneId.of("Asia/Ashgabat");
    private static final Pattern FAMILY = Pattern.compile("Family (\\d+)");
    private static final List<String> CHILDREN = List.of(
            "Aman",
            "Batyr",
            "Çary",
            "Dowlet",
            "Eziz",
            "Gurban",
            "Hemra",
            "Kerim",
            "Merdan",
            "Nazar",
            "Oraz",
            "Perman",
            "Resul",
            "Serdar",
            "Tahyr",
            "Wepa",
            "Ýazmyrat",
            "Şatlyk");

    private final Window desk;
    private final String name;
    private final String path;
    private final LocalDate start;
    private final Map<String, Integer> families;

    private MeasuredGroup(Window desk, String name, String path, LocalDate start, Map<String, Integer> families) {
        this.desk = desk;
        this.name = name;
        this.path = path;
        this.start = start;
        this.families = families;
    }

    /**
     * Makes it.
     *
     * @param families how many families of a mother and a child have each family name, up to 18
     * @param outline the version of the programme
     * @param start the day of its first session
     */
    static MeasuredGroup of(Window desk, String name, Map<String, Integer> families, String outline, LocalDate start) {
        takeIn(desk, "/people/imports/families", people(families));
        MeasuredGroup group = new MeasuredGroup(desk, name, create(desk, name, outline), start, families);
        families.keySet().forEach(group::join);
        group.plan();
        takeIn(desk, "/strong-families/imports/attendance", group.attendance());
        group.choose();
        return group;
    }

    /** A day some weeks ago on which no group of the demo world began: these began whole weeks ago. */
    static LocalDate dayBetweenWeeks(int weeksAgo) {
        return LocalDate.now(ZONE).minusWeeks(weeksAgo).plusDays(1);
    }

    private static String people(Map<String, Integer> families) {
        StringBuilder file = new StringBuilder("Family number,Family name,Given name,Role,Sex,Born,Somebody else\n");
        int number = 0;
        for (Map.Entry<String, Integer> entry : families.entrySet()) {
            String family = entry.getKey();
            for (String child : CHILDREN.subList(0, entry.getValue())) {
                number++;
                file.append(number + "," + family + "a,Maral,mother,," + (1970 + number % 25) + ",yes\n");
                file.append(number + "," + family + "," + child + ",child,male," + (2014 + number % 3) + ",yes\n");
            }
        }
        return file.toString();
    }

    private static String create(Window desk, String name, String outline) {
        Page page = desk.open("/strong-families/groups/new").page();
        page.fill("#name", name);
        page.selectOption("#service", new SelectOption().setIndex(1));
        page.selectOption("#curriculum", outline);
        page.selectOption("#place", new SelectOption().setIndex(1));
        desk.tap(page.locator("main .form-end .btn-primary"));
        return desk.path();
    }

    private void join(String family) {
        Page page = desk.open(path + "/families/new").page();
        page.fill("#name", family);
        desk.tap(page.locator(".filter .btn-plain"));
        Locator offered = page.locator(".offer input[name=family]");
        for (int i = 0; i < offered.count(); i++) {
            offered.nth(i).check();
        }
        page.fill("#joined", start.minusDays(3).toString());
        desk.tap(page.locator("main .form-end .btn-primary"));
    }

    private void plan() {
        Page page = desk.open(path + "/plan").page();
        page.fill("#start", start.toString());
        page.selectOption("#weekday", String.valueOf(start.getDayOfWeek().getValue()));
        desk.tap(page.locator("main .form-end .btn-primary"));
    }

    /** One mark for each session says that it was held. */
    private String attendance() {
        StringBuilder file = new StringBuilder("Group,Session,Family,Person,Mark\n");
        String child = children().get(0);
        int family = numbers().get(child);
        for (int session = 1; session <= 3; session++) {
            file.append(name + "," + session + "," + family + "," + child + ",present\n");
        }
        return file.toString();
    }

    private void choose() {
        Page page = desk.open(path + "/scales").page();
        page.locator("input[name=scale][value='" + SCALE + "']").check();
        desk.tap(page.locator("main .form-end .btn-primary"));
    }

    /** The children of its families, in the order of their names. */
    List<String> children() {
        List<String> children = new ArrayList<>();
        families.forEach(
                (family, number) -> CHILDREN.subList(0, number).forEach(child -> children.add(family + " " + child)));
        return children;
    }

    /** The numbers of the families by the names of their children. */
    Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        Locator rows = desk.open(path).page().locator("[aria-labelledby=families] tbody tr");
        for (String row : rows.allInnerTexts()) {
            Matcher number = FAMILY.matcher(row);
            if (number.find()) {
                children().stream()
                        .filter(row::contains)
                        .forEach(child -> numbers.put(child, Integer.valueOf(number.group(1))));
            }
        }
        return numbers;
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A day on which families are asked, at one of five times. */
    LocalDate day(int time) {
        return time == 1
                ? start
                : start.plusWeeks(2).plusDays(List.of(14, 42, 49, 56).get(time - 2));
    }

    /** A line of a list of scores. */
    String score(int family, String child, int time, double value) {
        String said = value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
        return String.join(
                        ",",
                        name,
                        String.valueOf(family),
                        child,
                        SCALE_NAME,
                        String.valueOf(time),
                        day(time).toString(),
                        said)
                + "\n";
    }

    /** Hands a file in, looks at it, takes it over and waits until that is done. */
    static void takeIn(Window desk, String list, String file) {
        Page page = desk.open(list).page();
        page.setInputFiles("#file", new FilePayload("list.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        desk.tap(page.locator("main .form-end .btn-primary"));
        Locator take = page.locator("form[action$='/take'] button");
        take.or(page.locator(".notice-bad, .error-summary")).first().waitFor();
        assertTrue(take.isVisible(), desk.words());
        desk.tap(take);
        page.locator("a[href$='/undo']").waitFor();
    }
}
