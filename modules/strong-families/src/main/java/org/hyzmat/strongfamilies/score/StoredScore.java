package org.hyzmat.strongfamilies.score;

import java.time.OffsetDateTime;
import java.util.UUID;

/** A score as it stands in the database, with who wrote it and when. */
public record StoredScore(ScoreKey cell, Score score, UUID writtenBy, OffsetDateTime writtenAt) {}
