package org.example.noticeboard;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A notice on the board.
 *
 * @param endsOn the last day on which it is shown
 */
record Notice(UUID id, String title, String body, LocalDate endsOn) {}
