package org.hyzmat.strongfamilies.curriculum;

import java.util.UUID;
import org.hyzmat.platform.directory.Names;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One session of an outline.
 *
 * @param week in which weekly meeting it takes place, from 1
 * @param sortOrder sessions of one week with the same number run at the same time
 * @param minutes how long it takes, 0 where that is not known
 * @param title its theme, empty where that is not known
 * @param unconfirmed whether no published source confirms it
 */
public record CurriculumSession(
        UUID id,
        int week,
        int sortOrder,
        Strand strand,
        int minutes,
        @Nested("title") Names title,
        boolean unconfirmed) {}
