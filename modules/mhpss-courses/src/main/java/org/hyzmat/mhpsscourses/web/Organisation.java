package org.hyzmat.mhpsscourses.web;

import java.util.UUID;

/**
 * An organisation that is in the directory, or is only named.
 *
 * @param id in the directory, {@link #UNLISTED} if it is not there
 * @param name as it was typed, or as the directory called it then
 */
public record Organisation(UUID id, String name) {

    /** The id of what is not in the directory. */
    public static final UUID UNLISTED = new UUID(0, 0);
}
