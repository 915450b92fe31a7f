package org.hyzmat.strongfamilies.session;

import java.time.LocalTime;
import java.util.UUID;

/** A session as it stands on top of the list on its day. */
public record TodaysSession(
        UUID id,
        int number,
        LocalTime plannedTime,
        String venue,
        UUID placeId,
        UUID groupId,
        String name,
        UUID curriculumVersionId,
        int families,
        boolean held) {}
