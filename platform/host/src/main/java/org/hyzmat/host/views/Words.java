package org.hyzmat.host.views;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.hyzmat.platform.directory.InexactDate;
import org.hyzmat.platform.directory.Names;

/** Says values that stand in three languages, or in none, in the reader's. */
final class Words {

    private final Dates dates;

    Words(Dates dates) {
        this.dates = dates;
    }

    /** A name in the reader's language; anything else as it is. */
    String name(Locale locale, Object value) {
        return value instanceof Names names ? names.in(locale) : value.toString();
    }

    /** What a sentence names: names and dates in the reader's language, anything else as it is. */
    Object[] arguments(Locale locale, List<Object> values) {
        return values.stream().map(value -> argument(locale, value)).toArray();
    }

    private Object argument(Locale locale, Object value) {
        if (value instanceof LocalTime || value instanceof OffsetDateTime) {
            return dates.dateTime(locale, value);
        }
        if (value instanceof LocalDate || value instanceof InexactDate) {
            return dates.date(locale, value);
        }
        return value instanceof Names ? name(locale, value) : value;
    }
}
