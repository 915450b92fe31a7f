package org.hyzmat.strongfamilies.session;

import java.util.UUID;
import org.hyzmat.platform.attendance.Mark;

/**
 * Two people marked the same person differently at the same time.
 *
 * @param participantId whom they marked
 * @param mine the mark not written
 */
public record Conflict(UUID participantId, Mark mine) {}
