package org.hyzmat.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Fields that a person filled in, read as what they stand for; what cannot be read is noted as a problem.
 *
 * @since 1.1
 */
public sealed interface Fields permits Form {

    /**
     * All values of a field that can have several.
     *
     * @param field its name
     * @return possibly empty
     */
    List<String> values(String field);

    /**
     * The value of a field.
     *
     * @param field its name
     * @return the first value, empty when there is none
     */
    default String value(String field) {
        List<String> values = values(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    /**
     * A field that holds an ISO date, as a browser's date field sends it.
     *
     * @param field its name
     * @param problems where {@code problem.date} is noted
     * @return absent when empty or not a date
     */
    default Optional<LocalDate> date(String field, Problems problems) {
        return read(field, LocalDate::parse, "problem.date", problems);
    }

    /**
     * A field that holds a time of day as {@code hh:mm}.
     *
     * @param field its name
     * @param problems where {@code problem.time} is noted
     * @return absent when empty or not a time
     */
    default Optional<LocalTime> time(String field, Problems problems) {
        return read(field, LocalTime::parse, "problem.time", problems);
    }

    /**
     * A field that holds a whole number.
     *
     * @param field its name
     * @param problems where {@code problem.number} is noted
     * @return absent when empty or not a whole number
     */
    default Optional<Integer> number(String field, Problems problems) {
        return read(field, Integer::valueOf, "problem.number", problems);
    }

    /**
     * A field that holds the id of a record.
     *
     * @param field its name
     * @param problems where {@code problem.choice} is noted
     * @return absent when empty or not an id
     */
    default Optional<UUID> id(String field, Problems problems) {
        return read(field, UUID::fromString, "problem.choice", problems);
    }

    /**
     * A field that must hold the id of something that is offered.
     *
     * @param field its name
     * @param isOffered whether an id can be chosen
     * @param problems where {@code problem.required} or {@code problem.choice} is noted
     * @return absent when empty or not an id
     * @since 1.1
     */
    default Optional<UUID> chosen(String field, Predicate<UUID> isOffered, Problems problems) {
        Optional<UUID> id = id(field, problems);
        if (!problems.has(field)) {
            problems.require(field, value(field));
            problems.when(id.filter(isOffered.negate()).isPresent(), field, "problem.choice");
        }
        return id;
    }

    private <T> Optional<T> read(String field, Function<String, T> parse, String key, Problems problems) {
        String value = value(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse.apply(value));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problems.add(field, key, value);
            return Optional.empty();
        }
    }
}
