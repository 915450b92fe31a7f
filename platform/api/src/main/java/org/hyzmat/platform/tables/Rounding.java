package org.hyzmat.platform.tables;

import java.text.NumberFormat;
import java.util.Locale;

/** Writes numbers with so many decimals in a reader’s language; not for several threads. */
final class Rounding {

    private final NumberFormat numbers;

    Rounding(Locale language) {
        this.numbers = NumberFormat.getInstance(language);
    }

    /** The number with a true minus sign, and without one if it rounds to nothing. */
    String of(double number, int decimals) {
        numbers.setMinimumFractionDigits(decimals);
        numbers.setMaximumFractionDigits(decimals);
        String written = numbers.format(number);
        boolean isNothing = written.chars().noneMatch(each -> each >= '1' && each <= '9');
        return isNothing ? numbers.format(0.0) : written.replace('-', '−');
    }
}
