package org.hyzmat.independentliving.catalogue;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.Span;

/**
 * Days on which somebody does not visit.
 *
 * @param fromOn the first of them
 * @param toOn the last of them, {@link Span#OPEN} where that is not known
 */
public record Absence(UUID id, UUID memberId, LocalDate fromOn, LocalDate toOn, AbsenceReason reason) {

    /** From when to when. */
    public Span span() {
        return new Span(fromOn, toOn);
    }
}
