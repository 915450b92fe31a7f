package org.hyzmat.strongfamilies;

import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.session.Session;
import org.hyzmat.strongfamilies.session.SessionState;

/** A session as the page of its group shows it. */
record SessionLine(Session session, SessionState state, Names place) {}
