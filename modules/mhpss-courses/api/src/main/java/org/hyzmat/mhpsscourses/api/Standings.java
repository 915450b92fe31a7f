package org.hyzmat.mhpsscourses.api;

import java.util.Map;
import java.util.UUID;
import org.hyzmat.platform.directory.Names;

/**
 * How some people stand towards the certificate that their agency wants them to hold.
 *
 * @param course what is wanted
 * @param needed whether any is wanted
 * @param missing whether the module that knows is away; a page says so
 * @param byPerson what is known, by the ids of the register of the workforce
 * @since 1.0
 */
public record Standings(CourseLabel course, boolean needed, boolean missing, Map<UUID, Standing> byPerson) {

    /** The agency wants no certificate. */
    public static final Standings NOT_NEEDED =
            new Standings(new CourseLabel(new UUID(0, 0), "", Names.same(""), new UUID(0, 0)), false, false, Map.of());

    /** Copies what is known. */
    public Standings {
        byPerson = Map.copyOf(byPerson);
    }

    /**
     * How somebody stands.
     *
     * @param person an id of the register of the workforce
     * @return unknown while the module that knows is away
     */
    public Standing of(UUID person) {
        return missing ? Standing.UNKNOWN : byPerson.getOrDefault(person, Standing.NONE);
    }
}
