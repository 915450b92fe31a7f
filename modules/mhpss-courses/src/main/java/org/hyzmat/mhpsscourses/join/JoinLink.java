package org.hyzmat.mhpsscourses.join;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An address on which people enrol themselves.
 *
 * @param lastOn the last day it can be used
 * @param ended whether somebody ended it before
 */
public record JoinLink(UUID id, UUID agencyId, UUID runId, LocalDate lastOn, boolean ended) {

    /** Whether it can be used on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !ended && !day.isAfter(lastOn);
    }
}
