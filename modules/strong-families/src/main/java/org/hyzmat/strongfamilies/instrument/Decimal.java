package org.hyzmat.strongfamilies.instrument;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as people write them. */
public final class Decimal {

    private static final Pattern NUMBER = Pattern.compile("[-−]?\\d{1,5}([.,]\\d{1,2})?");

    private Decimal() {}

    /** The number that a text is, with a point or a comma before at most two decimals. */
    public static Optional<BigDecimal> of(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(',', '.').replace('−', '-')))
                : Optional.empty();
    }
}
