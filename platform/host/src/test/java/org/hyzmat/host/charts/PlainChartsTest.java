package org.hyzmat.host.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.hyzmat.platform.charts.Axis;
import org.hyzmat.platform.charts.BeforeAfter;
import org.hyzmat.platform.charts.BeforeAfter.Row;
import org.hyzmat.platform.charts.Caption;
import org.hyzmat.platform.charts.Charts;
import org.hyzmat.platform.charts.MeansOverTime;
import org.hyzmat.platform.charts.MeansOverTime.Point;
import org.hyzmat.platform.charts.MeansOverTime.Series;
import org.hyzmat.platform.charts.Svg;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Charts are plain pictures that a page can hold, in the reader’s language and colours. */
class PlainChartsTest {

    private static final Axis AXIS = new Axis("Score, 0 to 40", 0, 40);
    private static final Set<String> ELEMENTS = Set.of("svg", "title", "desc", "text", "tspan", "path", "circle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "viewBox",
            "role",
            "x",
            "y",
            "dy",
            "cx",
            "cy",
            "r",
            "d",
            "fill",
            "stroke",
            "stroke-width",
            "stroke-dasharray",
            "text-anchor",
            "dominant-baseline",
            "font-family",
            "font-size");
    private static final String NASTY = "<script>alert(\"1\")</script> & ’ ]]> \u0000\u0007\ud800 \"style='x'";

    private final Charts charts = new PlainCharts();

    private static Caption caption(String language) {
        return new Caption("Families", "Ten families before and after.", Locale.forLanguageTag(language));
    }

    private static List<Row> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(row -> new Row("Family " + (row + 1), row % 30, row % 7 == 0 ? row % 30 : row % 30 + 8))
                .toList();
    }

    private Svg beforeAfter(int count) {
        return charts.beforeAfter(new BeforeAfter(caption("en"), AXIS, "Before", "After", rows(count)));
    }

    private static Series series(String name, double... means) {
        List<Point> points = new ArrayList<>();
        for (double mean : means) {
            points.add(new Point(points.size(), mean, mean - 1.5, mean + 1.5));
        }
        return new Series(name, points);
    }

    private Svg means(String language, Axis axis, Series... series) {
        return charts.means(
                new MeansOverTime(caption(language), axis, List.of("Before", "After 2 weeks", "t3"), List.of(series)));
    }

    @Test
    void pictureSaysWhatItIs() {
        Element svg = read(beforeAfter(10)).getDocumentElement();

        assertEquals("img", svg.getAttribute("role"));
        assertEquals("Families", svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(
                "Ten families before and after.",
                svg.getElementsByTagName("desc").item(0).getTextContent());
        assertTrue(svg.getAttribute("viewBox").matches("0 0 480 \\d+"), svg.getAttribute("viewBox"));
        assertFalse(svg.hasAttribute("width"), "it takes the width of the page");
    }

    @Test
    void pictureHasNoStyleNoScriptAndNoIds() {
        for (Svg picture : List.of(
                beforeAfter(3), beforeAfter(200), means("ru", AXIS, series("a", 3, 4, 5), series("b", 4, 5, 6)))) {
            Set<String> elements = new TreeSet<>();
            Set<String> attributes = new TreeSet<>();
            NodeList all = read(picture).getElementsByTagName("*");
            for (int place = 0; place < all.getLength(); place++) {
                elements.add(all.item(place).getNodeName());
                for (int number = 0; number < all.item(place).getAttributes().getLength(); number++) {
                    attributes.add(all.item(place).getAttributes().item(number).getNodeName());
                }
            }
            elements.removeAll(ELEMENTS);
            attributes.removeAll(ATTRIBUTES);

            assertEquals(Set.of(), elements);
            assertEquals(Set.of(), attributes);
        }
    }

    @Test
    void wordsAreNeverMarkup() {
        Caption caption = new Caption(NASTY, NASTY, Locale.ENGLISH);
        Axis axis = new Axis(NASTY, 0, 1);
        Svg rows = charts.beforeAfter(new BeforeAfter(caption, axis, NASTY, NASTY, List.of(new Row(NASTY, 0, 1))));
        Svg lines = charts.means(new MeansOverTime(
                caption,
                axis,
                List.of(NASTY, NASTY),
                List.of(new Series(NASTY, List.of(new Point(0, 0.5, 0, 1))), new Series(NASTY, List.of()))));

        for (Svg picture : List.of(rows, lines)) {
            assertEquals(0, read(picture).getElementsByTagName("script").getLength());
            assertFalse(picture.markup().contains("<script"), picture::markup);
            assertTrue(picture.markup().contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ’"));
        }
    }

    @Test
    void everyRowHasBothDotsAndTheWayBetween() {
        Svg picture = charts.beforeAfter(new BeforeAfter(
                caption("tk"),
                new Axis("Bal, 0–40", 0, 40),
                "öň",
                "soň",
                List.of(new Row("Ýazgül", 10, 20), new Row("Öwez", 15, 15), new Row("Şirin we Žanna", 0, 40))));

        List<String> words = words(picture);

        assertTrue(words.containsAll(List.of("Bal, 0–40", "öň", "soň", "Ýazgül", "Öwez", "Şirin we Žanna")));
        assertEquals(3 + 1, count(picture, "circle", "stroke", "#0b6b5a"), "rings, one of them in the key");
        assertEquals(3 + 1, count(picture, "path", "fill", "#1d5ba8"), "diamonds");
        assertEquals(2 + 2, count(picture, "path", "stroke", "#7c858d"), "two ways and two axes");
        assertEquals(0, picture.omitted());
    }

    @Test
    void dotsStandWhereTheirValuesAre() {
        Document picture = read(charts.beforeAfter(new BeforeAfter(
                caption("en"), AXIS, "b", "a", List.of(new Row("one", 10, 20), new Row("two", 30, 20)))));

        List<Double> rings = attributes(picture, "circle", "cx", "stroke", "#0b6b5a");
        List<Double> heights = attributes(picture, "circle", "cy", "stroke", "#0b6b5a");
        double unit = (rings.get(2) - rings.get(1)) / 20;

        assertEquals(place(picture, "10"), rings.get(1), 1);
        assertEquals(place(picture, "30"), rings.get(2), 1);
        assertEquals(place(picture, "40") - place(picture, "0"), 40 * unit, 1);
        assertTrue(heights.get(1) < heights.get(2), "the first row is on top");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 40, 41, 120, 500})
    void heightGrowsWithTheRowsUpToAPage(int count) {
        Svg picture = beforeAfter(count);

        double height = Double.parseDouble(
                read(picture).getDocumentElement().getAttribute("viewBox").split(" ")[3]);
        assertTrue(height < 1_700, () -> count + " rows are " + height + " high");
        assertTrue(height > 20 * Math.min(40, count), () -> count + " rows are " + height + " high");
        assertEquals(count > 0 && count <= 40, words(picture).contains("Family 1"));
        assertEquals(count + 1, count(picture, "circle", "stroke", "#0b6b5a"));
    }

    @Test
    void anAxisOfAFewAnswersHasNoFractions() {
        Axis answers = new Axis("1 to 4", 1, 4);

        List<String> words = words(charts.beforeAfter(
                new BeforeAfter(caption("en"), answers, "b", "a", List.of(new Row("Seeing", 3, 2)))));

        assertTrue(words.containsAll(List.of("1", "2", "3", "4")), words::toString);
        assertFalse(words.contains("1.5"), words::toString);
    }

    @Test
    void whatHasNoRoomIsCountedNotHidden() {
        Svg picture = beforeAfter(620);

        assertEquals(120, picture.omitted());
        assertEquals(500 + 1, count(picture, "circle", "stroke", "#0b6b5a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru", "tk"})
    void numbersAreInTheReadersLanguage(String language) {
        List<String> words = words(means(language, new Axis("", 0, 2), series("a", 0.5, 1, 1.5)));

        assertTrue(words.contains(language.equals("en") ? "0.5" : "0,5"), words::toString);
    }

    @Test
    void linesDifferInShapeAndDashToo() {
        Svg picture = means(
                "ru",
                AXIS,
                series("Программа", 18, 20, 21),
                series("Сравнение", 18, 18, 19),
                series("Ýene", 10, 11, 12),
                series("D", 5, 6, 7));
        Document read = read(picture);

        assertEquals(
                4,
                Pattern.compile("stroke-dasharray=\"[^\"]+\"|stroke=\"#0b6b5a\" stroke-width=\"2\"")
                        .matcher(picture.markup())
                        .results()
                        .map(found -> found.group())
                        .distinct()
                        .count());
        assertTrue(words(picture).containsAll(List.of("Программа", "Сравнение", "Ýene", "D")));
        assertEquals(3 + 1, attributes(read, "circle", "cx", "fill", "#0b6b5a").size(), "three means and the key");
    }

    @Test
    void oneLineNeedsNoKey() {
        Svg picture = means("en", AXIS, series("Alone", 1, 2, 3));

        assertFalse(words(picture).contains("Alone"));
        assertTrue(words(picture).contains("After 2 weeks"));
    }

    @Test
    void valuesBeyondTheScaleAreDrawnToo() {
        Document read = read(means("en", new Axis("", 0, 1), series("a", -4, 9, 3)));

        for (double height : attributes(read, "circle", "cy", "fill", "#0b6b5a")) {
            assertTrue(height > 0 && height < 300, () -> "it stands at " + height);
        }
    }

    @Test
    void timesWithoutMeansLeaveAGap() {
        Svg picture =
                means("en", AXIS, new Series("a", List.of(Point.withoutInterval(2, 7))), new Series("b", List.of()));

        assertEquals(1 + 1, count(picture, "circle", "fill", "#0b6b5a"));
        assertTrue(words(picture).contains("Before"));
    }

    @Test
    void longWordsGoOnASecondLineOrAreCut() {
        String endless = "Garaşsyzlyk".repeat(9);
        Svg picture = charts.means(new MeansOverTime(
                caption("tk"),
                AXIS,
                List.of("sapaklardan iki hepde soň", endless, "t3", "t4", "t5"),
                List.of(series("a", 1, 2, 3))));

        assertTrue(read(picture).getElementsByTagName("tspan").getLength() > 0, picture::markup);
        assertFalse(picture.markup().contains(endless));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "7, 7"})
    void aDayMovesItsYearToASecondLineOnlyWhereThereIsNoRoom(int times, int broken) {
        Svg picture = charts.means(new MeansOverTime(
                caption("tk"), AXIS, Collections.nCopies(times, "31.07.\u200B2026"), List.of(series("a", 1, 2, 3))));

        assertEquals(broken, read(picture).getElementsByTagName("tspan").getLength(), picture::markup);
        assertFalse(picture.markup().contains("\u200B") || picture.markup().contains("…"), picture::markup);
    }

    @Test
    void aPlaceBeyondTheTimesIsRefused() {
        Caption caption = caption("en");
        List<Series> wrong = List.of(new Series("a", List.of(Point.withoutInterval(1, 5))));

        assertThrows(IllegalArgumentException.class, () -> new MeansOverTime(caption, AXIS, List.of("t1"), wrong));
        assertThrows(IllegalArgumentException.class, () -> new Point(0, 5, 6, 7));
        assertThrows(IllegalArgumentException.class, () -> new Axis("", 4, 4));
        assertThrows(IllegalArgumentException.class, () -> new Row("", Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new Caption(" ", "", Locale.ENGLISH));
    }

    /** Else a colour of print would stay on a dark page. */
    @Test
    void styleSheetKnowsEveryColour() throws IOException {
        String styles = Files.readString(Path.of("src/main/resources/web/hyzmat.css"));
        String pictures = beforeAfter(5).markup()
                + means("en", AXIS, series("a", 1), series("b", 2), series("c", 3), series("d", 4))
                        .markup();

        Set<String> unknown = Pattern.compile("(?:fill|stroke)=\"#\\w+\"")
                .matcher(pictures.replaceAll("<text[^>]*>", ""))
                .results()
                .map(found -> ".chart svg [" + found.group() + "]")
                .filter(selector -> !styles.contains(selector))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown);
    }

    private static Document read(Svg picture) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(picture.markup())));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new AssertionError(picture.markup(), malformed);
        }
    }

    private static List<String> words(Svg picture) {
        NodeList texts = read(picture).getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(place -> String.join(" ", lines(texts.item(place))))
                .toList();
    }

    private static List<String> lines(org.w3c.dom.Node text) {
        return IntStream.range(0, text.getChildNodes().getLength())
                .mapToObj(place -> text.getChildNodes().item(place).getTextContent())
                .toList();
    }

    private static long count(Svg picture, String element, String attribute, String value) {
        NodeList all = read(picture).getElementsByTagName(element);
        return IntStream.range(0, all.getLength())
                .filter(place ->
                        ((Element) all.item(place)).getAttribute(attribute).equals(value))
                .count();
    }

    private static List<Double> attributes(Document picture, String element, String asked, String where, String value) {
        NodeList all = picture.getElementsByTagName(element);
        return IntStream.range(0, all.getLength())
                .mapToObj(place -> (Element) all.item(place))
                .filter(each -> each.getAttribute(where).equals(value))
                .map(each -> Double.valueOf(each.getAttribute(asked)))
                .toList();
    }

    private static double place(Document picture, String number) {
        NodeList texts = picture.getElementsByTagName("text");
        return IntStream.range(0, texts.getLength())
                .mapToObj(place -> (Element) texts.item(place))
                .filter(text -> text.getTextContent().equals(number))
                .mapToDouble(text -> Double.parseDouble(text.getAttribute("x")))
                .findFirst()
                .orElseThrow();
    }
}
