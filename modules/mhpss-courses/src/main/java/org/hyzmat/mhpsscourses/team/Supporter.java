package org.hyzmat.mhpsscourses.team;

import java.util.UUID;

/**
 * An agency that supports a run.
 *
 * @param supporterId the agency
 */
public record Supporter(UUID id, UUID supporterId, SupportRole role) {}
