package org.hyzmat.strongfamilies.score;

import java.util.UUID;

/** A group that is to be measured now, as the list of groups shows it. */
public record DueLine(UUID group, String name, Measurement measurement) {}
