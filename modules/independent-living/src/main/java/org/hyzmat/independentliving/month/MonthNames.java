package org.hyzmat.independentliving.month;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hyzmat.platform.directory.Names;

/** What months are called. */
public final class MonthNames {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("LLLL yyyy");

    private MonthNames() {}

    /** A month with its year. */
    public static Names of(YearMonth month) {
        return new Names(word(month, "en"), word(month, "ru"), word(month, "tk"));
    }

    private static String word(YearMonth month, String language) {
        return WORDS.withLocale(Locale.forLanguageTag(language)).format(month);
    }
}
