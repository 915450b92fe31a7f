package org.hyzmat.platform;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the faults of one form, so that a person hears of all of them at once.
 *
 * <p>The platform's own sentences are {@code problem.required}, {@code problem.range} (lowest, highest),
 * {@code problem.length} (longest), {@code problem.date}, {@code problem.number}, {@code problem.time} and
 * {@code problem.choice}.
 *
 * @since 1.0
 */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    /**
     * Notes a fault.
     *
     * @param field the form field, or empty when the form as a whole is meant
     * @param key the text key of the sentence
     * @param arguments what the sentence names
     * @return this
     */
    public Problems add(String field, String key, Object... arguments) {
        found.add(new Problem(field, key, List.of(arguments)));
        return this;
    }

    /**
     * Notes a fault if a condition holds.
     *
     * @param wrong whether there is a fault
     * @param field the form field
     * @param key the text key of the sentence
     * @param arguments what the sentence names
     * @return this
     */
    public Problems when(boolean wrong, String field, String key, Object... arguments) {
        return wrong ? add(field, key, arguments) : this;
    }

    /**
     * Wants a text that is not blank.
     *
     * @param field the form field
     * @param value what was handed in
     * @return this
     */
    public Problems require(String field, String value) {
        return when(value.isBlank(), field, "problem.required");
    }

    /**
     * Wants a text of at most so many characters.
     *
     * @param field the form field
     * @param value what was handed in
     * @param longest the highest number of characters allowed
     * @return this
     */
    public Problems length(String field, String value, int longest) {
        return when(value.length() > longest, field, "problem.length", longest);
    }

    /**
     * Wants a number between two bounds, both included.
     *
     * @param field the form field
     * @param value what was handed in
     * @param lowest the lowest number allowed
     * @param highest the highest number allowed
     * @return this
     */
    public Problems range(String field, long value, long lowest, long highest) {
        return when(value < lowest || value > highest, field, "problem.range", lowest, highest);
    }

    /**
     * Whether a fault was noted for a field.
     *
     * @param field the form field
     * @return true if there is at least one
     */
    public boolean has(String field) {
        return found.stream().anyMatch(problem -> problem.field().equals(field));
    }

    /**
     * Ends the check.
     *
     * @throws InvalidInputException if any fault was noted
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInputException(found);
        }
    }
}
