package org.hyzmat.people.api;

import java.time.LocalDate;
import java.time.Period;
import java.util.OptionalInt;
import org.hyzmat.platform.Codes;

/**
 * When a person was born, as far as it is known.
 *
 * @param date the day, 1 January of the year where only the year is known, {@link LocalDate#MIN} where nothing is
 * @param precision how far it is known
 * @since 1.0
 */
public record Birth(LocalDate date, Precision precision) {

    /** Nothing is known. */
    public static final Birth UNKNOWN = new Birth(LocalDate.MIN, Precision.UNKNOWN);

    private static final int YEARS_APART = 5;

    /** How far a birth is known. */
    public enum Precision {
        /** To the day. */
        DAY,
        /** To the year. */
        YEAR,
        /** A year reckoned from an estimated age. */
        ABOUT,
        /** Not at all. */
        UNKNOWN;

        /**
         * The word by which texts name it.
         *
         * @return the constant in lower case
         */
        public String code() {
            return Codes.of(this);
        }
    }

    /** Brings the date to what the precision says of it. */
    public Birth {
        date = switch (precision) {
            case DAY -> date;
            case YEAR, ABOUT -> date.withDayOfYear(1);
            case UNKNOWN -> LocalDate.MIN;
        };
    }

    /**
     * A birth known to the day.
     *
     * @param day the day
     * @return the birth
     */
    public static Birth on(LocalDate day) {
        return new Birth(day, Precision.DAY);
    }

    /**
     * A birth known to the year.
     *
     * @param year the year
     * @return the birth
     */
    public static Birth in(int year) {
        return new Birth(LocalDate.of(year, 1, 1), Precision.YEAR);
    }

    /**
     * A birth reckoned from how old somebody seems to be.
     *
     * @param age the estimated age in years
     * @param day the day on which it was estimated
     * @return the birth
     */
    public static Birth ofEstimatedAge(int age, LocalDate day) {
        return new Birth(day.minusYears(age), Precision.ABOUT);
    }

    /**
     * The age on a day in completed years. Where only the year is known, the age reached in the course of that
     * day's year: it may be one too high.
     *
     * @param day any day
     * @return absent when nothing is known, or before the birth
     */
    public OptionalInt ageOn(LocalDate day) {
        if (precision == Precision.UNKNOWN || day.isBefore(date)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Period.between(date, day).getYears());
    }

    /**
     * Whether two records may mean one birth: people misremember a year, and ages are estimated.
     *
     * @param other another record
     * @return true also where either is not known; otherwise if the years lie at most five apart
     * @since 1.1
     */
    public boolean mayEqual(Birth other) {
        return precision == Precision.UNKNOWN
                || other.precision == Precision.UNKNOWN
                || Math.abs(date.getYear() - other.date.getYear()) <= YEARS_APART;
    }

    /**
     * Whether an age reckoned from it is exact.
     *
     * @return true when the day is known
     */
    public boolean isExact() {
        return precision == Precision.DAY;
    }
}
