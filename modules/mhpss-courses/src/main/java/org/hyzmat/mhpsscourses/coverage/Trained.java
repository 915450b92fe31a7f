package org.hyzmat.mhpsscourses.coverage;

import java.util.UUID;

/**
 * How many people of one crowd took part in runs of one course that have ended, each counted once.
 *
 * @param standing how they stand
 */
record Trained(Crowd crowd, UUID course, Standing standing, long people) {}
