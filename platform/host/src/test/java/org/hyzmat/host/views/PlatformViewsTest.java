package org.hyzmat.host.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hyzmat.host.content.Content;
import org.hyzmat.platform.Form;
import org.hyzmat.platform.InvalidInputException;
import org.hyzmat.platform.Page;
import org.hyzmat.platform.Problem;
import org.hyzmat.platform.charts.Svg;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.ChoiceGroup;
import org.hyzmat.platform.directory.Names;
import org.hyzmat.platform.statistics.EffectSize;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.tables.Table;
import org.hyzmat.platform.tables.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts and pages of the platform, rendered as a module's views render them. */
class PlatformViewsTest {

    private static final Content PLATFORM = Content.at(Path.of("target/classes"));
    private static final TextCatalogue TEXTS = TextCatalogue.ofPlatform(PLATFORM);
    private static final Pattern KEY = Pattern.compile("\\bt\\('([a-z0-9.-]+)'[),]");
    private static final Pattern PLURAL_KEY = Pattern.compile("\\btn\\('([a-z0-9.-]+)',");

    @TempDir
    private Path module;

    @Test
    void everyViewCompiles() {
        views(PLATFORM).compile();
    }

    @Test
    void whatPeopleWroteIsEscapedInPartsToo() throws IOException {
        view(
                "list.peb",
                "{% include \"platform/_list.peb\" with {\"caption\": \"c\", \"columns\": [\"<i>\"],"
                        + " \"page\": page, \"row\": \"_row.peb\"} %}");
        view("_row.peb", "<td data-label=\"{{ columns[0] }}\">{{ item }}{{ loop.index }}</td>");

        String html = render("list.peb", Map.of("page", Page.of(List.of("<script>"), 1)));

        assertTrue(html.contains("<td data-label=\"&lt;i&gt;\">&lt;script&gt;0</td>"), html);
    }

    @Test
    void aChartStandsAboveItsTable() throws IOException {
        view(
                "chart.peb",
                "{% include \"platform/_chart.peb\" with {\"picture\": svg, \"table\": figures, \"folded\": true} %}");
        Svg drawn = new Svg("<svg role=\"img\"></svg>", 1_200);

        Table figures = new Table(
                "<b>",
                List.of("Family", "Before"),
                List.of(List.of(Value.of("<i>"), Value.of("17.5"))),
                List.of("A note"));

        String html = render("chart.peb", Map.of("svg", drawn, "figures", figures));

        assertTrue(html.contains("<figcaption>&lt;b&gt;</figcaption>\n<svg role=\"img\"></svg>"), html);
        assertTrue(html.contains("rows left out: 1,200."), html);
        assertTrue(html.contains("<details><summary>The figures as a table</summary>"), html);
        assertTrue(
                html.contains("<tr><th scope=\"row\">&lt;i&gt;</th>"
                        + "<td class=\"amount\" data-label=\"Before\">17.5</td></tr>"),
                html);
    }

    @Test
    void headingsOfNumbersStandAboveThem() throws IOException {
        view(
                "list.peb",
                "{% include \"platform/_list.peb\" with {\"caption\": \"c\", \"columns\": [\"n\", \"m\"],"
                        + " \"page\": page, \"row\": \"_row.peb\", \"amounts\": [1]} %}");
        view("_row.peb", "<td>{{ item }}</td>");

        String html = render("list.peb", Map.of("page", Page.of(List.of("x"), 1)));

        assertTrue(html.contains("<th scope=\"col\">n</th><th scope=\"col\" class=\"amount\">m</th>"), html);
    }

    @Test
    void onlyADrawnPictureIsPrintedUnescaped() throws IOException {
        view("picture.peb", "{{ svg(picture) }}");

        assertThrows(ClassCastException.class, () -> render("picture.peb", Map.of("picture", "<script>")));
    }

    @Test
    void aResultSaysWhatItIsOrWhyNot() throws IOException {
        view("result.peb", "{% if r.isFound %}{{ number(r.value) }}{% else %}{{ t(r.reason.textKey) }}{% endif %}");

        assertEquals(
                "4.062", render("result.peb", Map.of("r", Result.found(4.0621))).strip());
        assertEquals(
                "There is only one value.",
                render("result.peb", Map.of("r", Result.missing(Reason.ONE_VALUE)))
                        .strip());
    }

    @Test
    void everyReasonAndEffectSizeHasItsWords() {
        for (Language language : Language.values()) {
            for (Reason reason : Reason.values()) {
                assertTrue(TEXTS.keys(language).contains(reason.textKey()), reason::textKey);
            }
            for (EffectSize effect : EffectSize.values()) {
                assertTrue(TEXTS.keys(language).contains(effect.textKey()), effect::textKey);
            }
        }
    }

    @Test
    void aVariableOfThePageCalledFilterIsNoView() throws IOException {
        view(
                "list.peb",
                "{% include \"platform/_list.peb\" with {\"caption\": \"c\", \"columns\": [\"n\"],"
                        + " \"page\": page, \"row\": \"_row.peb\"} %}");
        view("_row.peb", "<td>{{ item }}</td>");

        String html = render("list.peb", Map.of("page", Page.of(List.of("x"), 1), "filter", Language.EN));

        assertFalse(html.contains("class=\"filter\""), html);
    }

    @Test
    void blocksHandedToAPartAreRefusedBecauseTheyWouldNotBeEscaped() throws IOException {
        view("_part.peb", "{% block body %}{% endblock %}");
        view("embed.peb", "{% embed \"_part.peb\" %}{% block body %}{{ text }}{% endblock %}{% endembed %}");
        Map<String, String> model = Map.of("text", "<script>");

        assertThrows(PebbleException.class, () -> render("embed.peb", model));
    }

    @Test
    void aFieldKeepsWhatWasTypedAndNamesWhatIsWrong() throws IOException {
        view(
                "form.peb",
                "{% include \"platform/_error-summary.peb\" %}"
                        + "{% include \"platform/_field.peb\" with {\"name\": \"age\", \"label\": \"Age\"} %}"
                        + "{% include \"platform/_field.peb\" with {\"name\": \"sex\", \"label\": \"Sex\","
                        + " \"kind\": \"radio\", \"options\": [{\"value\": \"f\", \"label\": \"Female\"},"
                        + " {\"value\": \"m\", \"label\": \"Male\"}]} %}");
        Form form = Form.filled(Map.of("age", "\"200", "sex", "m"))
                .with(new InvalidInputException(List.of(new Problem("age", "problem.range", List.of(8, 15)))));

        String html = render("form.peb", Map.of("form", form));

        assertTrue(html.contains("<a href=\"#age\">Enter a number from 8 to 15.</a>"), html);
        assertTrue(html.contains("value=\"&quot;200\" aria-describedby=\"age-error\" aria-invalid=\"true\""), html);
        assertTrue(html.contains("value=\"m\" checked"), html);
    }

    @Test
    void whatTwoPeopleFilledInDifferentlyStandsSideBySideInWords() throws IOException {
        view(
                "form.peb",
                "{% include \"platform/_conflict.peb\" with {\"labels\": {\"sex\": \"Sex\", \"place\": \"Place\"},"
                        + " \"choices\": {\"sex\": [{\"value\": \"f\", \"label\": \"Female\"}]},"
                        + " \"optionGroups\": {\"place\": regions}} %}");
        ChoiceGroup region = new ChoiceGroup(Names.same("Mary"), List.of(new Choice("7", Names.same("Sakarçäge"))));
        Form form = Form.filled(Map.of("sex", "", "place", "7"))
                .against(Form.filled(Map.of("sex", "f", "version", "2")), List.of("sex", "place"));

        String html = render("form.peb", Map.of("form", form, "regions", List.of(region)));

        assertTrue(html.contains("<a href=\"#sex\">Sex</a>"), html);
        assertEquals(
                List.of("Female", "not recorded", "not recorded", "Sakarçäge"),
                Pattern.compile("<td[^>]*>(.*?)</td>", Pattern.DOTALL)
                        .matcher(html)
                        .results()
                        .map(cell -> cell.group(1).replaceAll("<[^>]*>", "").strip())
                        .toList());
        assertEquals(
                "",
                render("form.peb", Map.of("form", Form.filled(Map.of()), "regions", List.of()))
                        .strip());
    }

    @Test
    void aSelectCanHaveGroups() throws IOException {
        view(
                "form.peb",
                "{% include \"platform/_field.peb\" with {\"name\": \"place\", \"label\": \"Place\","
                        + " \"kind\": \"select\", \"optionGroups\": regions} %}");
        ChoiceGroup region = new ChoiceGroup(Names.same("Mary"), List.of(new Choice("7", Names.same("Sakarçäge"))));

        String html = render("form.peb", Map.of("form", Form.filled(Map.of("place", "7")), "regions", List.of(region)));

        assertTrue(html.contains("<optgroup label=\"Mary\">\n<option value=\"7\" selected>Sakarçäge<"), html);
    }

    @Test
    void everyTextOfAViewIsThereInThreeLanguages() {
        Set<String> missing = new TreeSet<>();
        for (String name : PLATFORM.under("views/")) {
            String view = PLATFORM.text(name).orElseThrow();
            for (Language language : Language.values()) {
                keys(KEY, view)
                        .filter(key -> !TEXTS.keys(language).contains(key))
                        .forEach(missing::add);
                keys(PLURAL_KEY, view)
                        .map(key -> key + ".other")
                        .filter(key -> !TEXTS.keys(language).contains(key))
                        .forEach(missing::add);
            }
        }

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyLanguageHasTheSameTexts() {
        Set<String> english = withoutPlurals(Language.EN);

        assertEquals(english, withoutPlurals(Language.RU));
        assertEquals(english, withoutPlurals(Language.TK));
    }

    @Test
    void noViewBreaksTheContentSecurityPolicy() {
        for (String name : PLATFORM.under("views/")) {
            String view = PLATFORM.text(name).orElseThrow();

            assertFalse(view.contains("style=\""), name);
            assertFalse(Pattern.compile("\\son[a-z]+=\"").matcher(view).find(), name);
            assertFalse(Pattern.compile("<script(?! src=)").matcher(view).find(), name);
        }
    }

    @Test
    void vendoredFilesAreAsTheirProjectsPublishedThem() {
        String sums = PLATFORM.text("web/vendor/vendor.sha256").orElseThrow();
        Map<String, String> expected = sums.lines()
                .map(line -> line.split("\\s+", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0]));

        assertEquals(expected, vendored());
    }

    private static Map<String, String> vendored() {
        return PLATFORM.under("web/vendor/").stream()
                .map(path -> path.substring("web/vendor/".length()))
                .filter(path -> path.contains("/"))
                .collect(Collectors.toMap(
                        path -> path,
                        path -> sha256(PLATFORM.bytes("web/vendor/" + path).orElseThrow())));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Stream<String> keys(Pattern pattern, String view) {
        return pattern.matcher(view).results().map(MatchResult::group).map(call -> call.split("'")[1]);
    }

    private static Set<String> withoutPlurals(Language language) {
        return TEXTS.keys(language).stream()
                .filter(key -> !key.endsWith(".few") && !key.endsWith(".many"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void view(String name, String text) throws IOException {
        Files.createDirectories(module.resolve("views"));
        Files.writeString(module.resolve("views").resolve(name), text);
    }

    private String render(String name, Map<String, ?> model) {
        Frame frame = new Frame("en", "auto", "/sample", "/", false, Frame.Reader.NOBODY, List.of(), "");
        return views(Content.at(module)).render(name, model, frame);
    }

    private static Views views(Content own) {
        Views.Shared shared = new Views.Shared(PLATFORM, new Assets(PLATFORM), ZoneOffset.UTC);
        return Views.of(shared, own, TEXTS, "/sample", PlatformViewsTest.class.getClassLoader());
    }
}
