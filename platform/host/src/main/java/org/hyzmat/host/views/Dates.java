package org.hyzmat.host.views;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hyzmat.platform.directory.InexactDate;

/** Writes dates and times in the reader's language and the zone of the installation. */
public final class Dates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL yyyy");
    private static final DateTimeFormatter BENT_MONTH = DateTimeFormatter.ofPattern("MMMM yyyy");
    /** What Russian may leave out; its full stop would meet the one of a sentence. */
    private static final String YEAR_SIGN = " 'г'.";

    private static final Map<Language, DateTimeFormatter> LONG = longDates();

    private final TextCatalogue texts;
    private final ZoneId zone;

    /** Dates as the platform’s texts say them. */
    public Dates(TextCatalogue texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    private static Map<Language, DateTimeFormatter> longDates() {
        Map<Language, DateTimeFormatter> formats = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                    FormatStyle.LONG, null, IsoChronology.INSTANCE, language.locale());
            formats.put(language, DateTimeFormatter.ofPattern(pattern.replace(YEAR_SIGN, ""), language.locale()));
        }
        return formats;
    }

    /** A day, or an inexact date as far as it is known. */
    public String date(Locale locale, Object value) {
        if (value instanceof InexactDate inexact) {
            return inexact(locale, inexact, MONTH);
        }
        return LONG.get(Language.of(locale)).format(local(value));
    }

    /** An inexact date behind a word such as since, for which some languages bend a month. */
    public String bound(Locale locale, InexactDate value) {
        return inexact(locale, value, BENT_MONTH);
    }

    String dateTime(Locale locale, Object value) {
        if (value instanceof LocalTime time) {
            return TIME.format(time);
        }
        TemporalAccessor moment = local(value);
        return date(locale, moment) + ", " + TIME.format(moment);
    }

    /** A day within the year, such as 12 November. */
    String day(Locale locale, Object value) {
        return DAY.withLocale(locale).format(local(value));
    }

    String weekday(Locale locale, Object value) {
        return LocalDate.from(local(value)).getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    private String inexact(Locale locale, InexactDate inexact, DateTimeFormatter months) {
        String month = months.withLocale(locale).format(inexact.date());
        return switch (inexact.precision()) {
            case DAY -> date(locale, inexact.date());
            case MONTH -> month;
            case ABOUT -> texts.text(locale, "date.about", month);
        };
    }

    private TemporalAccessor local(Object value) {
        if (value instanceof Instant instant) {
            return instant.atZone(zone);
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.atZoneSameInstant(zone);
        }
        if (value instanceof ZonedDateTime moment) {
            return moment.withZoneSameInstant(zone);
        }
        return (TemporalAccessor) value;
    }
}
