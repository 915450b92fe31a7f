package org.hyzmat.platform.directory;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The part an agency has in a programme.
 *
 * @param agency the agency's id
 * @param programme the programme's name
 * @param role a code such as {@code lead-national-partner}, {@code participating}, {@code funder}
 * @param from the first day, {@link LocalDate#MIN} when not known
 * @param to the last day, {@link LocalDate#MAX} while it lasts
 * @since 1.0
 */
public record Participation(UUID agency, Names programme, String role, LocalDate from, LocalDate to) {}
