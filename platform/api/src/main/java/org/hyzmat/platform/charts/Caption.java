package org.hyzmat.platform.charts;

import java.util.Locale;
import java.util.Objects;

/**
 * What a chart says to who cannot see it, and in which language it writes numbers.
 *
 * @param title its name in the reader’s language, not blank: what is shown, of whom
 * @param description what it says, in a sentence or two, in the reader’s language; empty if the table beside it says
 *     enough
 * @param language the reader’s: English, Russian or Turkmen
 * @since 1.1
 */
public record Caption(String title, String description, Locale language) {

    /** Refuses null, and a blank title. */
    public Caption {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(language, "language");
        if (title.isBlank()) {
            throw new IllegalArgumentException("A chart has no title; give it one, since not everybody sees it.");
        }
    }
}
