package org.hyzmat.strongfamilies;

import org.hyzmat.strongfamilies.group.Span;

/**
 * Somebody of a family with the time in the group.
 *
 * @param late whether others of the family came before
 * @param over whether the family goes on without this person
 */
record Coming(ShownPerson person, Span span, boolean late, boolean over) {

    static Coming of(ShownPerson person, Span span, Span family) {
        return new Coming(
                person,
                span,
                span.fromOn().isAfter(family.fromOn()),
                span.toOn().isBefore(family.toOn()));
    }
}
