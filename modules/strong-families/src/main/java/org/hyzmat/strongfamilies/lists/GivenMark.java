package org.hyzmat.strongfamilies.lists;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.strongfamilies.session.Mark;

/**
 * A mark that is there.
 *
 * @param session the number of the session in its group
 * @param day the day on which the session was held, or is planned
 */
record GivenMark(UUID participant, int session, LocalDate day, Mark mark) {}
