package org.hyzmat.strongfamilies.lists;

import java.util.UUID;
import org.hyzmat.platform.Span;
import org.hyzmat.platform.TurkmenText;
import org.hyzmat.strongfamilies.curriculum.Strand;
import org.jdbi.v3.core.mapper.Nested;

/**
 * Somebody of a group as a row of a file names them.
 *
 * @param familyNumber the number of the family in the group
 * @param span from when to when the person belonged to the group
 * @param name family name, then given name; empty where the register of people does not say
 * @param givenName the given name alone, empty likewise
 */
public record Listed(
        UUID participantId,
        UUID personId,
        int familyNumber,
        Strand strand,
        @Nested Span span,
        String name,
        String givenName) {

    Listed called(String full, String given) {
        return new Listed(participantId, personId, familyNumber, strand, span, full, given);
    }

    /** Whether somebody is called so, in any spelling: by the whole name or the given name alone. */
    boolean isCalled(String typed) {
        String folded = TurkmenText.fold(typed);
        return !folded.isEmpty()
                && (TurkmenText.fold(name).equals(folded)
                        || TurkmenText.fold(givenName).equals(folded));
    }
}
