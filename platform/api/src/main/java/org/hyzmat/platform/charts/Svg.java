package org.hyzmat.platform.charts;

import java.util.Objects;

/**
 * A picture that a page can contain, made by {@link Charts}. A view prints it unescaped by {@code svg(picture)}.
 *
 * @param markup an {@code svg} element, safe to be put into a page
 * @param omitted how many rows were left out because there were too many, usually 0
 * @since 1.1
 */
public record Svg(String markup, int omitted) {

    /** Refuses null. */
    public Svg {
        Objects.requireNonNull(markup, "markup");
    }
}
