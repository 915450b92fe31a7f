package org.hyzmat.testkit.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A table of figures as somebody reads it on a page or in a file.
 *
 * @param title what it shows
 * @param header the words above the columns
 * @param rows what stands in each row, the name of the row first
 */
public record FigureTable(String title, List<String> header, List<List<String>> rows) {

    /** What stands where a figure is kept back. */
    public static final String HIDDEN = "∗";

    /** Copies what was read. */
    public FigureTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /** The tables of a page, in their order. */
    public static List<FigureTable> of(Document page) {
        List<FigureTable> tables = new ArrayList<>();
        for (Element table : page.select("main table.figures")) {
            tables.add(new FigureTable(
                    title(table),
                    table.select("thead th").eachText(),
                    table.select("tbody tr").stream()
                            .map(row -> row.select("th, td").eachText())
                            .toList()));
        }
        return tables;
    }

    /** What a table is called, where a picture bears the name around it. */
    private static String title(Element table) {
        Element caption = table.selectFirst("caption");
        return caption == null ? table.parent().attr("aria-label") : caption.text();
    }

    /** What stands first in each row. */
    public List<String> names() {
        return rows.stream().map(row -> row.get(0)).toList();
    }

    /** A cell, if there are such a row and such a column. */
    public Optional<String> cell(String row, String column) {
        int place = header.indexOf(column);
        return rows.stream()
                .filter(each -> each.get(0).equals(row) && place > 0)
                .map(each -> each.get(place))
                .findFirst();
    }

    /** A number that is shown. */
    public Optional<Double> number(String row, String column) {
        return cell(row, column)
                .filter(cell -> !cell.equals(HIDDEN) && !cell.isEmpty())
                .map(Double::parseDouble);
    }

    /** A number of people that is shown. */
    public Optional<Long> count(String row, String column) {
        return number(row, column).map(Math::round);
    }

    /** Whether another table says the same, perhaps in rounded numbers and by a sign instead of in words. */
    public boolean isSaidBy(FigureTable other) {
        return header.equals(other.header)
                && rows.size() == other.rows.size()
                && rows.stream().allMatch(row -> isSaidBy(row, other.rows.get(rows.indexOf(row))));
    }

    private static boolean isSaidBy(List<String> row, List<String> other) {
        for (int i = 0; i < row.size(); i++) {
            if (!isSaidBy(row.get(i), other.get(i))) {
                return false;
            }
        }
        return row.size() == other.size();
    }

    private static boolean isSaidBy(String exact, String shown) {
        if (exact.equals(shown)) {
            return true;
        }
        String plain = shown.replace('−', '-').replaceAll("[, %\u00a0\u202f]", "");
        if (!plain.matches("<?-?[0-9.]+") || !exact.matches("-?[0-9.]+")) {
            return shown.equals("–") && !exact.matches("-?[0-9.]+") && !exact.equals(HIDDEN);
        }
        if (plain.startsWith("<")) {
            return new BigDecimal(exact).compareTo(new BigDecimal(plain.substring(1))) < 0;
        }
        BigDecimal rounded = new BigDecimal(plain);
        BigDecimal half = BigDecimal.ONE.movePointLeft(rounded.scale()).divide(BigDecimal.valueOf(2));
        return new BigDecimal(exact).subtract(rounded).abs().compareTo(half) <= 0;
    }
}
