package org.hyzmat.strongfamilies.score;

import java.util.UUID;
import org.hyzmat.strongfamilies.curriculum.TimePoint;

/** A score of a list that is to be written. */
public record NewScore(UUID group, TimePoint point, ScoreKey key, Score score) {}
