package org.hyzmat.platform.work;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.Actor;

/**
 * What is to be done, and for whom.
 *
 * @param id of the piece of work
 * @param actor who began it, or began it again, as that person was then
 * @param language in which the file speaks
 * @param terms as they were handed to {@link Works#begin}
 * @since 1.2
 */
public record WorkOrder(UUID id, Actor actor, Locale language, Map<String, String> terms) {

    /** Copies the terms. */
    public WorkOrder {
        terms = Map.copyOf(terms);
    }
}
