package org.hyzmat.strongfamilies;

import java.time.OffsetDateTime;
import org.hyzmat.platform.attendance.Mark;
import org.hyzmat.strongfamilies.web.ShownPerson;

/**
 * One person of a session screen.
 *
 * @param stored the mark that stands in the database
 * @param shown the mark the screen shows: the stored one, or one chosen and not written
 * @param inConflict whether the shown mark was not written because another was made in between
 * @param by who made the stored mark, empty where the workforce register does not say
 * @param at when the stored mark was made
 */
record RosterRow(ShownPerson person, Mark stored, Mark shown, boolean inConflict, String by, OffsetDateTime at) {}
