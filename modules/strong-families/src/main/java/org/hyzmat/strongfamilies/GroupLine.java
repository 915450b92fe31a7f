package org.hyzmat.strongfamilies;

import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.group.GroupRow;

/** A group as the list shows it. */
record GroupLine(GroupRow group, Names service, Names place) {}
