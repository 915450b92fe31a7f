package org.hyzmat.strongfamilies.web;

import org.hyzmat.platform.Span;

/**
 * Somebody of a family with the time in the group.
 *
 * @param late whether others of the family came before
 * @param over whether the family goes on without this person
 */
public record Coming(ShownPerson person, Span span, boolean late, boolean over) {

    public static Coming of(ShownPerson person, Span span, Span family) {
        return new Coming(
                person,
                span,
                span.fromOn().isAfter(family.fromOn()),
                span.toOn().isBefore(family.toOn()));
    }
}
