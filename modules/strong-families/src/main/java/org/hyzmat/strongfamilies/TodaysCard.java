package org.hyzmat.strongfamilies;

import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.session.TodaysSession;

/**
 * A session of today as it stands on top of the list.
 *
 * @param weeks of how many sessions it is one
 */
record TodaysCard(TodaysSession session, Names curriculum, int weeks, Names place) {}
