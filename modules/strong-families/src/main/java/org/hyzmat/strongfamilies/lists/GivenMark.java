package org.hyzmat.strongfamilies.lists;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.attendance.Mark;

/**
 * A mark that is there.
 *
 * @param number the number of the session in its group
 * @param metOn the day on which the session was held, or is planned
 */
record GivenMark(UUID participantId, int number, LocalDate metOn, Mark mark) {}
