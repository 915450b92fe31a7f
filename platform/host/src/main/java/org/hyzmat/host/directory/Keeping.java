package org.hyzmat.host.directory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How a row of a register is kept.
 *
 * @param version counts its changes in the portal
 * @param isArchived whether it is offered no more
 * @param editedOn the day of its last change in the portal, absent if there was none
 */
public record Keeping(int version, boolean isArchived, Optional<LocalDate> editedOn) {

    /** Of a register that only files change. */
    static final Keeping FILED = new Keeping(1, false, Optional.empty());
}
