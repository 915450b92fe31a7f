package org.hyzmat.strongfamilies.score;

import java.time.OffsetDateTime;
import org.hyzmat.strongfamilies.instrument.Scale;

/**
 * One place on a sheet for a score.
 *
 * @param key the ending of its form fields
 * @param asked whether the scale is about this person at all
 * @param stored what stands in the database
 * @param inConflict whether what was typed was not written because something else was written in between
 * @param by who wrote what is stored, empty where the workforce register does not say
 * @param at when that was written; means nothing before
 */
public record SheetCell(
        String key, Scale scale, boolean asked, Score stored, boolean inConflict, String by, OffsetDateTime at) {}
