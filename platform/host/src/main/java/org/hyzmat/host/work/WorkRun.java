package org.hyzmat.host.work;

import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A piece of work as it is stored.
 *
 * @param terms what is to be done, as JSON
 * @param total how many steps there are, 0 while that is not known
 * @param fileSize in bytes
 * @param worker which program does it
 */
record WorkRun(
        UUID id,
        String kind,
        UUID agency,
        UUID person,
        String language,
        String terms,
        WorkState state,
        int total,
        int done,
        String fileName,
        String contentType,
        long fileSize,
        String worker,
        OffsetDateTime createdAt,
        OffsetDateTime changedAt) {}
