package org.hyzmat.strongfamilies.session;

import java.time.LocalTime;
import org.hyzmat.platform.directory.InexactDate;

/** When one session is to be. */
public record SessionPlan(int number, InexactDate planned, LocalTime time) {}
