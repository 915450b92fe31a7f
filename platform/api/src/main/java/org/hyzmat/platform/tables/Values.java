package org.hyzmat.platform.tables;

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

/**
 * Writes figures in a reader’s language, for tables on pages and in files. Made anew for each page; not for several
 * threads.
 *
 * @since 1.1
 */
public final class Values {

    private static final double SMALLEST_P = 0.001;
    private static final MathContext EXACT = new MathContext(12);

    private final Texts texts;
    private final Locale language;
    private final NumberFormat wholeNumbers;
    private final Rounding rounding;

    /**
     * Writes for one reader.
     *
     * @param texts the words of the module
     * @param language English, Russian or Turkmen
     */
    public Values(Texts texts, Locale language) {
        this.texts = texts;
        this.language = language;
        this.wholeNumbers = NumberFormat.getIntegerInstance(language);
        this.rounding = new Rounding(language);
    }

    /**
     * The language of the reader.
     *
     * @return English, Russian or Turkmen
     */
    public Locale language() {
        return language;
    }

    /**
     * A text in the reader’s language.
     *
     * @param key its key
     * @param arguments what its placeholders stand for
     * @return the text
     */
    public String text(String key, Object... arguments) {
        return texts.text(language, key, arguments);
    }

    /**
     * Words of the module.
     *
     * @param key the text key
     * @param arguments what its placeholders stand for
     * @return the value
     */
    public Value words(String key, Object... arguments) {
        return Value.of(text(key, arguments));
    }

    /**
     * A whole number.
     *
     * @param number any
     * @return the value
     */
    public Value count(long number) {
        return new Value(Cell.of(number), wholeNumbers.format(number));
    }

    /**
     * A whole number that has been decided about.
     *
     * @param number how many there are
     * @return the number, or the sign that it is kept back or that there is none
     */
    public Value count(Figure number) {
        return figure(number, found -> count(Math.round(found)));
    }

    /**
     * What is written of a number if it is shown at all.
     *
     * @param number the number
     * @param written writes it
     * @return what was written, or the sign that the number is kept back or that there is none
     */
    public Value figure(Figure number, DoubleFunction<Value> written) {
        return number.isShown() ? written.apply(number.value()) : Value.of(FigureText.of(number, 0, language));
    }

    /**
     * A share in per cent, rounded to a whole number on a page.
     *
     * @param part how many
     * @param whole of how many
     * @return the share; none of nobody
     */
    public Value percent(long part, long whole) {
        return whole == 0 ? Value.NONE : percent(100.0 * part / whole);
    }

    /**
     * A share in per cent of two numbers that have been decided about.
     *
     * @param part how many
     * @param whole of how many
     * @return the share, or the sign that one of the two is kept back or that there is none
     */
    public Value percent(Figure part, Figure whole) {
        return figure(part.with(whole, (one, all) -> all == 0 ? Double.NaN : 100 * one / all), this::percent);
    }

    private Value percent(double percent) {
        return new Value(exact(percent), text("figures.percent", rounded(percent, 0)));
    }

    /**
     * A number with two decimals on a page.
     *
     * @param number finite
     * @return the value
     */
    public Value decimal(double number) {
        return new Value(exact(number), rounded(number, 2));
    }

    /**
     * A statistic with two decimals on a page, or the reason why there is none.
     *
     * @param number what was computed
     * @return the value
     */
    public Value decimal(Result<Double> number) {
        return number.either(this::decimal, this::missing);
    }

    /**
     * Why there is no statistic: in a file in words, on a page by a dash that a note explains.
     *
     * @param reason why
     * @return the value
     */
    public Value missing(Reason reason) {
        return new Value(Cell.of(text(reason.textKey())), FigureText.NONE);
    }

    /**
     * Degrees of freedom: whole where they are, otherwise with two decimals.
     *
     * @param number finite
     * @return the value
     */
    public Value whole(double number) {
        return new Value(exact(number), rounded(number, number == Math.rint(number) ? 0 : 2));
    }

    /**
     * How likely something is by chance, with three decimals on a page.
     *
     * @param p from 0 to 1
     * @return the value
     */
    public Value p(double p) {
        String shown = p < SMALLEST_P ? "< " + rounded(SMALLEST_P, 3) : rounded(p, 3);
        return new Value(exact(p), shown);
    }

    /**
     * The same with three decimals on a page and in a file.
     *
     * @param p from 0 to 1
     * @return the value
     */
    public Value roughP(double p) {
        return p < SMALLEST_P ? Value.of(p(p).shown()) : rough(p, 3);
    }

    /**
     * A number that is known exactly, such as an amount of money.
     *
     * @param number any
     * @param decimals how many a page shows, from 0
     * @return the value
     */
    public Value decimal(BigDecimal number, int decimals) {
        return new Value(Cell.of(number), rounded(number.doubleValue(), decimals));
    }

    /**
     * A number rounded on a page and in a file alike.
     *
     * @param number finite
     * @param decimals how many are left, from 0
     * @return the value
     */
    public Value rough(double number, int decimals) {
        return new Value(
                Cell.of(BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN)),
                rounded(number, decimals));
    }

    /**
     * A number as a sentence says it.
     *
     * @param number finite
     * @param decimals how many there are, from 0
     * @return the number with a true minus sign, and without one if it rounds to nothing
     */
    public String rounded(double number, int decimals) {
        return rounding.of(number, decimals);
    }

    /**
     * What a table with numbers that are kept back says below it.
     *
     * @param rows those of the table
     * @param figures which figures the reader may see
     * @return one sentence, none if nothing is kept back
     */
    public List<String> hidden(List<List<Value>> rows, Figures figures) {
        boolean isHidden = rows.stream()
                .flatMap(List::stream)
                .anyMatch(value -> value.shown().equals(FigureText.HIDDEN));
        return isHidden ? List.of(text("figures.hidden", FigureText.HIDDEN, figures.fewest())) : List.of();
    }

    private static Cell exact(double number) {
        return Cell.of(new BigDecimal(number, EXACT).stripTrailingZeros());
    }
}
