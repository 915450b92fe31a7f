package org.hyzmat.strongfamilies;

import org.hyzmat.platform.directory.Names;
import org.hyzmat.strongfamilies.group.GroupRow;

/**
 * A group as the list shows it.
 *
 * @param restricted whether only people admitted to its service see it
 */
record GroupLine(GroupRow group, Names service, boolean restricted, Names place) {}
