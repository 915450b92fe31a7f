package org.hyzmat.mhpsscourses.step;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.hyzmat.mhpsscourses.content.VersionState;

/** When a version came into a state, and who brought it there with what note. */
public record VersionStep(UUID id, OffsetDateTime createdAt, UUID createdBy, VersionState state, String note) {}
