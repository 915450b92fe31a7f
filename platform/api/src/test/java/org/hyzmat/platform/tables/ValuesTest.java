package org.hyzmat.platform.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hyzmat.platform.Texts;
import org.hyzmat.platform.sheets.Cell;
import org.hyzmat.platform.statistics.Reason;
import org.hyzmat.platform.statistics.Result;
import org.junit.jupiter.api.Test;

/** Figures are rounded for a page and exact for a file. */
final class ValuesTest {

    private final Values values = new Values(new Keys(), Locale.ENGLISH);

    @Test
    void aPageRoundsAndAFileDoesNot() {
        assertEquals(new Value(Cell.of(new BigDecimal("33.3333333333")), "figures.percent[33]"), values.percent(1, 3));
        assertEquals(new Value(Cell.of(new BigDecimal("0.125")), "0.12"), values.decimal(0.125));
        assertEquals(new Value(Cell.of(new BigDecimal("0.12")), "0.12"), values.rough(0.125, 2));
        assertEquals(Value.NONE, values.percent(0, 0));
    }

    @Test
    void aMinusIsATrueOneAndNothingHasNone() {
        assertEquals("−1.50", values.rounded(-1.5, 2));
        assertEquals("0.00", values.rounded(-0.001, 2));
    }

    @Test
    void degreesOfFreedomAreWholeWhereTheyAre() {
        assertEquals("18", values.whole(18).shown());
        assertEquals("17.35", values.whole(17.3456).shown());
    }

    @Test
    void aSmallChanceIsSaidToBeSmall() {
        assertEquals(new Value(Cell.of(new BigDecimal("0.00002")), "< 0.001"), values.p(0.00002));
        assertEquals(Value.of("< 0.001"), values.roughP(0.00002));
        assertEquals(new Value(Cell.of(new BigDecimal("0.042")), "0.042"), values.roughP(0.0421));
    }

    @Test
    void aFileSaysWhyThereIsNoStatistic() {
        Value missing = values.decimal(Result.missing(Reason.NO_VALUES));

        assertEquals(new Value(Cell.of(Reason.NO_VALUES.textKey()), "–"), missing);
    }

    @Test
    void aTableGoesToAFileWithoutItsNotes() {
        Table table = new Table(
                "Title",
                List.of("Who", "How many"),
                List.of(List.of(Value.of("all"), values.count(3))),
                List.of("Note"));

        assertEquals("Title", table.sheet().title());
        assertEquals(List.of("Who", "How many"), table.sheet().header());
    }

    /** Says keys instead of texts. */
    private static final class Keys implements Texts {

        @Override
        public String text(Locale language, String key, Object... arguments) {
            return arguments.length == 0 ? key : key + Arrays.toString(arguments);
        }

        @Override
        public String plural(Locale language, String key, long number) {
            return key + number;
        }
    }
}
