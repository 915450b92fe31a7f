package org.hyzmat.strongfamilies;

import org.hyzmat.mhpsscourses.api.Standing;
import org.hyzmat.platform.Span;
import org.hyzmat.strongfamilies.group.Facilitator;

/**
 * Somebody who leads or led a group, as a page shows them.
 *
 * @param standing towards the certificate that is wanted now
 * @param by who let them lead it
 */
record ShownFacilitator(String name, Facilitator facilitator, Standing standing, String by) {

    public Span span() {
        return facilitator.span();
    }

    /** Whether they lead it without the certificate that was wanted, and why is known. */
    public boolean isExcused() {
        return !facilitator.reason().isEmpty();
    }
}
