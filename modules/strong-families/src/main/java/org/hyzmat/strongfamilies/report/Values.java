package org.hyzmat.strongfamilies.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.figures.Figure;
import org.hyzmat.platform.figures.FigureText;
import org.hyzmat.platform.figures.Figures;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.hyzmat.platform.statistics.WilcoxonTest;

/** Writes the figures of one page in its reader's language; not for several threads. */
final class Values {

    /** Nothing to show. */
    static final Value NONE = new Value(Cell.EMPTY, "–");

    /** How many time points have a name of their own. */
    private static final int NAMED = 3;

    /** A figure that is kept back. */
    static final Value HIDDEN = Value.of(FigureText.HIDDEN);

    private static final double SMALLEST_P = 0.001;
    private static final MathContext EXACT = new MathContext(12);

    private final Texts texts;
    private final Locale language;
    private final NumberFormat wholeNumbers;
    private final NumberFormat numbers;

    Values(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
        this.wholeNumbers = NumberFormat.getIntegerInstance(language);
        this.numbers = NumberFormat.getInstance(language);
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    Value words(String key, Object... arguments) {
        return Value.of(text(key, arguments));
    }

    /** The name of a time point: what it is for the first three, which the programmes that came along have. */
    String time(int number) {
        return number <= NAMED ? text("report.time." + number) : text("report.time.number", number);
    }

    Value count(long number) {
        return new Value(Cell.of(number), wholeNumbers.format(number));
    }

    /** A number of people, or the sign that it is kept back. */
    Value count(Figure number) {
        return figure(number, found -> count(Math.round(found)));
    }

    /** What is shown of a number if it is shown at all. */
    Value figure(Figure number, DoubleFunction<Value> written) {
        if (number.isShown()) {
            return written.apply(number.value());
        }
        String sign = FigureText.of(number, 0, language);
        return new Value(Cell.of(sign), sign);
    }

    /** The share of one number in another, or the sign that one of them is kept back. */
    Value percent(Figure part, Figure whole) {
        return figure(
                part.with(whole, (one, all) -> all == 0 ? Double.NaN : 100 * one / all),
                found -> new Value(exact(found), text("report.percent", rounded(found, 0))));
    }

    /** What a table with numbers that are kept back says below it. */
    List<String> hidden(List<List<Value>> rows, Figures figures) {
        boolean isHidden = rows.stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.shown().equals(FigureText.HIDDEN));
        return isHidden ? List.of(text("figures.hidden", FigureText.HIDDEN, figures.fewest())) : List.of();
    }

    /** With two decimals on a page. */
    Value decimal(double number) {
        return new Value(exact(number), rounded(number, 2));
    }

    /** Rounded on a page and in a file alike. */
    Value rough(double number, int decimals) {
        return new Value(
                Cell.of(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN)),
                rounded(number, decimals));
    }

    /** Degrees of freedom: whole where they are, otherwise with two decimals. */
    Value whole(double number) {
        return new Value(exact(number), rounded(number, number == Math.rint(number) ? 0 : 2));
    }

    /** With two decimals on a page, or the reason why there is none. */
    Value decimal(Result<Double> number) {
        return number.either(this::decimal, this::missing);
    }

    /** Why there is no figure: in a file in words, on a page by a dash that a note explains. */
    Value missing(Reason reason) {
        return new Value(Cell.of(text(reason.textKey())), "–");
    }

    /** How likely, with three decimals on a page. */
    Value p(double p) {
        String shown = p < SMALLEST_P ? "< " + rounded(SMALLEST_P, 3) : rounded(p, 3);
        return new Value(exact(p), shown);
    }

    /** How likely, with three decimals on a page and in a file. */
    Value roughP(double p) {
        return p < SMALLEST_P ? Value.of(p(p).shown()) : rough(p, 3);
    }

    /** By which distribution a test was made. */
    Value method(WilcoxonTest test) {
        return words("report.wilcoxon.method." + test.method().name().toLowerCase(Locale.ROOT));
    }

    /** A share in per cent, of at least one. */
    Value percent(long part, long whole) {
        if (whole == 0) {
            return NONE;
        }
        double percent = 100.0 * part / whole;
        return new Value(exact(percent), text("report.percent", rounded(percent, 0)));
    }

    /** A number as a sentence says it. */
    String rounded(double number, int decimals) {
        numbers.setMinimumFractionDigits(decimals);
        numbers.setMaximumFractionDigits(decimals);
        String written = numbers.format(number);
        return isNothing(written) ? numbers.format(0.0) : written.replace('-', '−');
    }

    /** A figure that rounds to nothing has no sign. */
    private static boolean isNothing(String written) {
        return written.chars().noneMatch(each -> each >= '1' && each <= '9');
    }

    private static Cell exact(double number) {
        return Cell.of(new BigDecimal(number, EXACT).stripTrailingZeros());
    }
}
