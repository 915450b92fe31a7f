package org.hyzmat.mhpsscourses.consultation;

import org.jdbi.v3.core.mapper.Nested;

/**
 * A consultation in the list.
 *
 * @param recommendations how many there are
 * @param open how many of them no version of a module answers yet
 */
public record ConsultationLine(@Nested Consultation event, long recommendations, long open) {}
