package org.hyzmat.independentliving.web;

/**
 * A length of time, as a page shows it in hours and minutes.
 *
 * @param total all of it in minutes, not negative
 */
public record Minutes(long total) {

    /** The full hours. */
    public long hours() {
        return total / 60;
    }

    /** What is left beside the full hours, as two digits. */
    public String rest() {
        return "%02d".formatted(total % 60);
    }
}
