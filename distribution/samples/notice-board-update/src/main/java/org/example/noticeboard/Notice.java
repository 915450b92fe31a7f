package org.example.noticeboard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice on the board.
 *
 * @param endsOn the last day on which it is shown
 * @param important whether it stands above the others
 */
record Notice(UUID id, String title, String body, LocalDate endsOn, boolean important) {}
