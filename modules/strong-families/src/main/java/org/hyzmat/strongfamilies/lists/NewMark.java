package org.hyzmat.strongfamilies.lists;

import java.time.LocalDate;
import java.util.UUID;
import org.hyzmat.platform.attendance.Mark;

/**
 * A mark that a file adds.
 *
 * @param heldOn the day on which the session was held, if nobody has said so yet
 */
record NewMark(ListedGroup group, UUID session, LocalDate heldOn, UUID participant, Mark mark) {}
