package org.hyzmat.mhpsscourses.coverage;

import java.util.UUID;

/**
 * Where people belong who are counted together.
 *
 * @param provider the id of the agency that trained them
 * @param region the id of the region they work in, or {@link #UNKNOWN}
 * @param sector the word for their sector
 */
record Crowd(UUID provider, String region, String sector) {

    /** Stands for a region that nobody noted. */
    static final String UNKNOWN = "unknown";
}
