package org.hyzmat.strongfamilies.score;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.curriculum.Strand;

/**
 * Somebody of a group about whom there are scores.
 *
 * @param family the number of the family in the group
 * @param name what to call them in a sentence, empty where the register of people does not say
 */
public record Subject(UUID participant, int family, String name, Strand strand, Span span) {

    /** Whether they are to be asked at a time point: they belonged to the group on the day it counts from. */
    boolean isExpected(Due due) {
        return due.isKnown() && span.holdsOn(due.session());
    }

    /** The day before which nobody can have been asked: many are asked before they join, as soon as that is in time. */
    LocalDate earliest(Due due) {
        return due.isKnown() && due.opensOn().isBefore(span.fromOn()) ? due.opensOn() : span.fromOn();
    }
}
