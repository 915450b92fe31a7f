package org.hyzmat.mhpsscourses.review;

import java.util.UUID;
import org.hyzmat.platform.directory.Choice;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A paragraph as a reviewer was sent it.
 *
 * @param lineage the same in every version that has the paragraph
 * @param removed whether the version no longer has it
 */
public record ReviewedParagraph(
        UUID lineage, @Nested("words") Names words, boolean removed) {

    private static final int SHORT = 90;

    /** It in a form, by its first words. */
    Choice choice() {
        return Choice.of(lineage, new Names(shortened(words.en()), shortened(words.ru()), shortened(words.tk())));
    }

    private static String shortened(String words) {
        return words.length() <= SHORT ? words : words.substring(0, SHORT) + " …";
    }
}
