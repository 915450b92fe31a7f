package org.hyzmat.strongfamilies.score;

import org.hyzmat.strongfamilies.curriculum.TimePoint;

/**
 * A time point of one group, and how far it has come.
 *
 * @param done how many scores are there, or the reason why not
 * @param expected how many there should be
 */
public record Measurement(TimePoint point, Due due, DueState state, int done, int expected) {}
