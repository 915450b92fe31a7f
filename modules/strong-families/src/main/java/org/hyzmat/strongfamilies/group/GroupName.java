package org.hyzmat.strongfamilies.group;

import java.util.UUID;

/** What a group is called. */
public record GroupName(UUID id, String name) {}
