package org.hyzmat.strongfamilies.report;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A score as figures need it; one that is missing is none.
 *
 * @param groupId the group in which it was taken
 * @param timePoint which measurement, from 1
 * @param takenOn the day it was taken
 */
record ScoreFact(UUID personId, UUID groupId, UUID scaleId, int timePoint, LocalDate takenOn, double value) {}
