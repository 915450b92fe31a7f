package org.hyzmat.mhpsscourses.team;

import java.util.UUID;

/**
 * Somebody who teaches in a run.
 *
 * @param personId in the register of the workforce, {@link #GUEST} for a guest
 * @param organisation of a guest, possibly empty
 */
public record Trainer(UUID id, UUID personId, String name, boolean remote, String organisation) {

    /** In place of the id of somebody who is in no register. */
    public static final UUID GUEST = new UUID(0, 0);
}
