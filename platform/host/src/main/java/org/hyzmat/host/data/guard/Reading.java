package org.hyzmat.host.data.guard;

import java.util.Locale;
import java.util.Optional;

/** What a statement wants of personal records, by the word in its condition. */
enum Reading {
    /** Records the person may see. */
    VISIBLE,
    /** Records that count in the person's figures, of which only what is declared for figures may be selected. */
    COUNTED;

    /** The reading that a word of a statement asks for. */
    static Optional<Reading> of(String word) {
        for (Reading reading : values()) {
            if (reading.word().equals(word)) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How a condition is written for a table or its alias. */
    String condition(String alias) {
        return "<" + word() + ":" + alias + ">";
    }
}
